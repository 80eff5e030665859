using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// A parameter. <paramref name="Default"/> is its default value in PowerShell notation, or null if the document doesn't state it.
/// <paramref name="AllowsNull"/> is true if the document names <c>$null</c> as a value. <paramref name="Summary"/> is the
/// paragraph that describes the parameter, with code spans and links in Markdown.
/// </summary>
internal sealed record Parameter(
    string Name,
    TypeName Type,
    int Line,
    string Summary,
    EquatableArray<string> Aliases,
    ValueList? Values,
    bool AcceptsMany,
    string? Default,
    bool AllowsNull,
    string Applicable)
{
    /// <summary>The paragraphs before <see cref="Summary"/>: notes and availability.</summary>
    public string Notes { get; init; } = "";

    /// <summary>The bullets about <c>$true</c> and <c>$false</c> of a Boolean or a switch.</summary>
    public EquatableArray<ListedValue> Flags { get; init; }

    /// <summary>The document allows <c>@{Add="a"; Remove="b"}</c> as a value that changes the stored list.</summary>
    public bool AcceptsChange { get; init; }

    /// <summary>The line of <see cref="Applicable"/>, or 0 if there is none.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>False if the metadata states that the parameter doesn't accept pipeline input.</summary>
    public bool MayTakePipeline { get; init; } = true;

    /// <summary>The parameter accepts all remaining arguments.</summary>
    public bool TakesRemainingArguments { get; init; }

    /// <summary>The properties that the evaluation of rules requires.</summary>
    public ParameterFacts Facts => new(Name, Type.ToString(), Default, AllowsNull);

    public bool IsSwitch => Type.Is("SwitchParameter");

    /// <summary>SYNTAX shows the parameter as a switch in some sets, so it isn't certain whether it requires a value.</summary>
    public bool MayBeSwitch { get; init; }

    public bool IsBoolean => Type.Is("Boolean");

    /// <summary>The allowed values; empty if there is no closed list.</summary>
    public IEnumerable<string> ClosedValues => Values is { IsClosed: true } list ? list.Values.Select(value => value.Text) : [];
}
