using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Binding.Examples;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// New-Lamp with parameter sets in one line: <c>A*: Name:String!@0 Height:Int32@1? | B: Name:String~</c>. The star marks the
/// default set, <c>!</c> a mandatory parameter, and <c>~</c> an uncertain member. <c>@0</c> is a position, <c>?</c> marks an
/// uncertain position, and <c>...</c> the parameter for the remaining arguments.
/// </summary>
internal static partial class SampleSets
{
    /// <summary>Gets the bindings of the arguments, the remaining sets, and whether there might be more arguments.</summary>
    public static string Bind(string sets, string arguments)
    {
        var binding = Command(sets, "New-Lamp " + arguments).Binding;
        var bound = binding.Arguments.Select(argument => $"{argument.Key}={Describe(argument.Value.Value)}");
        var problems = binding.Problems.Select(problem => $"({problem.Kind} {problem.Name}".TrimEnd() + ")");
        return string.Join(" ", bound.Concat(problems))
            + $" | {string.Join(",", binding.Sets.Select(set => set.Name))}"
            + (binding.IsOpen ? " | open" : "");
    }

    /// <summary>Gets the only command of the code.</summary>
    public static ExampleCommand Command(string sets, string code) => Assert.Single(Commands(sets, code));

    public static IReadOnlyList<ExampleCommand> Commands(string sets, string code)
        => ExampleReader.Read(Cmdlet(sets), [new Example(1, code)]);

    public static Cmdlet Cmdlet(string text)
    {
        var parameters = new Dictionary<string, Parameter>();
        var sets = text.Split('|').Select(set =>
        {
            var (name, members) = set.Split(": ", 2) is [var head, var rest] ? (head.Trim(), rest) : (set.Trim(), "");
            return new ParameterSet(name.TrimEnd('*'), name.EndsWith('*'), members
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(member => Read(member, parameters))
                .ToEquatableArray());
        }).ToEquatableArray();
        return new Cmdlet("New-Lamp", "Lamps", "New-Lamp.md", "", parameters.Values.ToEquatableArray(), sets);
    }

    private static SetMember Read(string text, Dictionary<string, Parameter> parameters)
    {
        var match = Member().Match(text);
        Assert.True(match.Success, text);
        var name = match.Groups["name"].Value;
        parameters.TryAdd(name, new Parameter(
            name, TypeName.Parse(match.Groups["type"].Value), 1, "", default, null, false, null, false, "")
        {
            TakesRemainingArguments = match.Groups["rest"].Success,
        });
        var position = match.Groups["number"] is { Success: true, Value: var number }
            ? new SetPosition(int.Parse(number, CultureInfo.InvariantCulture), !match.Groups["doubt"].Success)
            : SetPosition.Named;
        return new SetMember(name, match.Groups["mandatory"].Success, position) { IsCertain = !match.Groups["perhaps"].Success };
    }

    private static string Describe(ArgumentValue value)
        => value.Items is { } items ? string.Join(",", items.Select(item => item.Text)) : "?";

    [GeneratedRegex(@"^(?<name>\w+):(?<type>\w+(\[\])?)(?<mandatory>!)?(?<perhaps>~)?"
        + @"(@(?<number>\d+)(?<doubt>\?)?)?(?<rest>\.\.\.)?$")]
    private static partial Regex Member();
}
