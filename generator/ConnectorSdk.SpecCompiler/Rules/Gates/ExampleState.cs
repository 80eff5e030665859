using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>An example's invocation as the evaluator sees it.</summary>
internal sealed class ExampleState(Cmdlet cmdlet, ExampleInvocation example) : ICommandState
{
    public int Line => example.Line;

    public bool ChangesStoredObject { get; } = cmdlet.ChangesStoredObject;

    public ParameterFacts? FactsOf(string parameter) => cmdlet.Find(parameter)?.Facts;

    public Setting SettingOf(string parameter)
        => ArgumentOf(parameter) switch
        {
            null => IsUnknown(parameter) ? Setting.Unknown : Setting.NotGiven,
            { Values: null } => Setting.UnknownValue,
            { Values: [var only] } when only.Equals("$null", StringComparison.OrdinalIgnoreCase) => Setting.NullValue,
            { Values: { } values } => Setting.Of([.. values.Select(Canonical)]),
        };

    /// <summary>More may be given than is known, or comes from the pipeline.</summary>
    private bool IsUnknown(string parameter)
        => example.IsOpen || (example.ReceivesPipeline && cmdlet.MayReceive(parameter));

    private ExampleArgument? ArgumentOf(string parameter)
    {
        foreach (var argument in example.Arguments)
        {
            if (argument.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return argument;
            }
        }

        return null;
    }

    private static string Canonical(string value)
        => value.StartsWith("$", StringComparison.Ordinal) ? value.ToLowerInvariant() : value;
}
