using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// A parameter. <paramref name="Default"/> is its default value as PowerShell writes it, or null if the document doesn't state
/// one. <paramref name="AllowsNull"/>: the document names <c>$null</c> as a value. <paramref name="Summary"/> is
/// the paragraph that says what the parameter is, with code spans and links as Markdown writes them.
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
    /// <summary>The paragraphs in front of <see cref="Summary"/>: notes, and where the parameter exists.</summary>
    public string Notes { get; init; } = "";

    /// <summary>The bullets about <c>$true</c> and <c>$false</c>, of a Boolean or a switch.</summary>
    public EquatableArray<ListedValue> Flags { get; init; }

    /// <summary>The document writes <c>@{Add="a"; Remove="b"}</c> for a value that changes the stored list.</summary>
    public bool AcceptsChange { get; init; }

    /// <summary>The line of <see cref="Applicable"/>; 0 where there is none.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>False where the metadata denies that the parameter takes values from the pipeline.</summary>
    public bool MayTakePipeline { get; init; } = true;

    /// <summary>The parameter takes all arguments that no other one does.</summary>
    public bool TakesRemainingArguments { get; init; }

    /// <summary>What the evaluator of rules asks for.</summary>
    public ParameterFacts Facts => new(Name, Type.ToString(), Default, AllowsNull);

    public bool IsSwitch => Type.Is("SwitchParameter");

    /// <summary>
    /// SYNTAX shows a parameter with a value as a switch in some set: whether it needs the value isn't certain.
    /// </summary>
    public bool MayBeSwitch { get; init; }

    public bool IsBoolean => Type.Is("Boolean");

    /// <summary>The closed list of values, empty where there is none.</summary>
    public IEnumerable<string> ClosedValues => Values is { IsClosed: true } list ? list.Values.Select(value => value.Text) : [];
}
