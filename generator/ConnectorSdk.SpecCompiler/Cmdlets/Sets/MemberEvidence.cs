using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>
/// The information in SYNTAX and the metadata about a parameter in one set. <paramref name="Index"/> is the index of the
/// parameter in the cmdlet. <paramref name="Shown"/> is null if SYNTAX doesn't show the parameter in the set.
/// <paramref name="HasSyntax"/> is false if the document has no SYNTAX.
/// </summary>
internal sealed record MemberEvidence(
    int Index,
    Parameter Parameter,
    SyntaxParameter? Shown,
    ParameterMetadata[] Blocks,
    bool HasSyntax,
    bool IsCertain)
{
    /// <summary>SYNTAX and the metadata agree that the parameter is mandatory, or the only one that exists states it.</summary>
    public bool IsMandatory => IsCertain && !IsPreference && !IsDenied
        && (Shown is { } shown ? shown.Mandatory : !HasSyntax && IsRequired);

    /// <summary>Many documents put every switch in brackets in SYNTAX, so that the metadata decides.</summary>
    public bool IsMandatorySwitch => Parameter.IsSwitch && IsCertain && !IsPreference && !IsDenied
        && Shown is { } shown && (IsRequired || shown.Mandatory);

    private bool IsRequired => Array.Exists(Blocks, block => block.Required == true);

    private bool IsDenied => Array.Exists(Blocks, block => block.Required == false);

    /// <summary>PowerShell adds these parameters to a cmdlet, and they are never mandatory.</summary>
    private bool IsPreference => Parameter.Name is "WhatIf" or "Confirm";
}
