using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>
/// A command of an example, whether it binds or not. <paramref name="Leading"/> is the number of values that stand before the
/// first name; they have the first places.
/// </summary>
internal sealed record ExampleCommand(int Line, CommandBinding Binding, int Leading, bool ReceivesPipeline)
{
    /// <summary>The command as evidence; null where it doesn't bind.</summary>
    public ExampleInvocation? Invocation
        => Binding.Problems.Count > 0 ? null : new ExampleInvocation(
            Line,
            [.. Binding.Arguments.Select(argument => new ExampleArgument(argument.Key, Texts(argument.Value.Value)))],
            Binding.Sets,
            Binding.IsOpen)
        {
            ReceivesPipeline = ReceivesPipeline,
        };

    private static IReadOnlyList<string>? Texts(ArgumentValue value)
        => value.Items is { } items ? [.. items.Select(item => item.Text)] : null;
}
