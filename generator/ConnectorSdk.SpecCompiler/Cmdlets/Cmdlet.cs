using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A cmdlet as its document describes it, with SYNTAX and PARAMETERS merged. Compares by value.</summary>
internal sealed record Cmdlet(
    string Name,
    string Module,
    string FileName,
    string Synopsis,
    EquatableArray<Parameter> Parameters,
    EquatableArray<ParameterSet> Sets)
{
    /// <summary>The address of the page on the web; empty where the document names none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the document lists for the whole cmdlet; null where it lists none.</summary>
    public ProductListing? Products { get; init; }

    /// <summary>Empty for a function whose name has no hyphen: all of that is its noun.</summary>
    public string Verb => Name.Substring(0, Math.Max(0, Name.IndexOf('-')));

    public string Noun => Name.Substring(Name.IndexOf('-') + 1);

    public bool ChangesStoredObject => CmdletVerbs.ChangesStoredObject(Name);

    /// <summary>
    /// Whether a command behind another one may get the parameter from it: it takes values from the pipeline, or the command
    /// needs it, whatever the document says of pipelines.
    /// </summary>
    public bool MayReceive(string parameter)
        => Find(parameter) is { MayTakePipeline: true } || Sets.Any(set => set.Find(parameter) is { Mandatory: true });

    public Parameter? Find(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter;
            }
        }

        return null;
    }
}

/// <summary>
/// A parameter. <paramref name="Default"/> is the value of the omitted parameter in PowerShell's spelling, null where the
/// document states none. <paramref name="AllowsNull"/>: the document names <c>$null</c> as a value. <paramref name="Summary"/> is
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
    public EquatableArray<ParameterValue> Flags { get; init; }

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

/// <summary>
/// A documented list of values, with the sentence before it. A list of mere forms or examples isn't closed.
/// <paramref name="File"/> names the errata that it stands in; null is the document itself.
/// </summary>
internal sealed record ValueList(
    EquatableArray<ParameterValue> Values, bool IsClosed, string Quote, int Line, string? File = null);

/// <summary>A documented value. <paramref name="Line"/> is the line of its bullet or sentence.</summary>
internal sealed record ParameterValue(string Text, string Description, int Line)
{
    /// <summary>True for a number that stands beside the name of the same value.</summary>
    public bool IsOtherSpelling { get; init; }
}

/// <summary>A parameter set. A cmdlet with one unnamed set calls it <c>(All)</c>.</summary>
internal sealed record ParameterSet(string Name, bool IsDefault, EquatableArray<SetMember> Members)
{
    public const string All = "(All)";

    public SetMember? Find(string parameter)
    {
        foreach (var member in Members)
        {
            if (member.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        return null;
    }
}

/// <summary>
/// A parameter in a set. <paramref name="Mandatory"/> is true only where that is certain: all that the document says of it
/// agrees.
/// </summary>
internal sealed record SetMember(string Parameter, bool Mandatory, SetPosition Position)
{
    /// <summary>False where only SYNTAX or only the metadata has the parameter in the set.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>A mandatory switch that no other set has, and that alone tells the set from the others.</summary>
    public bool SelectsSet { get; init; }
}

/// <summary>
/// The position of a parameter in a set: the lower number comes first, and a null number is none. It isn't certain where SYNTAX
/// and the metadata disagree, or two parameters have the same; the number is then the one that the parameter may have.
/// </summary>
internal readonly record struct SetPosition(int? Number, bool IsCertain)
{
    /// <summary>The parameter is given by its name only.</summary>
    public static SetPosition Named { get; } = new(null, true);
}
