using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>
/// A command of an example, even if it can't be bound. <paramref name="Leading"/> is the number of values before the first
/// parameter name.
/// </summary>
internal sealed record ExampleCommand(int Line, CommandBinding Binding, int Leading, bool ReceivesPipeline)
{
    /// <summary>Gets the invocation that the command represents.</summary>
    /// <returns>The invocation, or null if the command can't be bound.</returns>
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
