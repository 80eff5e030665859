using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>
/// What SYNTAX and the metadata say of a parameter in one set. <paramref name="Index"/> is the parameter's place in the cmdlet.
/// <paramref name="Shown"/> is null where SYNTAX doesn't show it there,
/// <paramref name="HasSyntax"/> false where the document has no SYNTAX that could.
/// </summary>
internal readonly record struct MemberEvidence(
    int Index,
    Parameter Parameter,
    SyntaxParameter? Shown,
    ParameterMetadata[] Blocks,
    bool HasSyntax,
    bool IsCertain)
{
    /// <summary>Every place says so: SYNTAX and the metadata, or the one of them that there is.</summary>
    public bool IsMandatory => IsCertain && !IsPreference && !IsDenied
        && (Shown is { } shown ? shown.Mandatory : !HasSyntax && IsRequired);

    /// <summary>Many documents put every switch in brackets, mandatory or not: only the metadata tells them apart.</summary>
    public bool IsMandatorySwitch => Parameter.IsSwitch && IsCertain && !IsPreference && !IsDenied
        && Shown is { } shown && (IsRequired || shown.Mandatory);

    private bool IsRequired => Array.Exists(Blocks, block => block.Required == true);

    private bool IsDenied => Array.Exists(Blocks, block => block.Required == false);

    /// <summary>PowerShell itself adds these to a cmdlet, and never demands them.</summary>
    private bool IsPreference => Parameter.Name is "WhatIf" or "Confirm";
}
