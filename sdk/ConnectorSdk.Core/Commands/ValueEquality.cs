using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>
/// Compares the values of parameters by their content. Objects that can't be written as text are compared by reference.
/// </summary>
internal static class ValueEquality
{
    public static bool AreEqual(in ParameterValue left, in ParameterValue right) => left.Kind == right.Kind && left.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => left.IsTrue == right.IsTrue,
        ValueKind.List or ValueKind.NameList => left.Items.SequenceEqual(right.Items, StringComparer.Ordinal),
        ValueKind.Object => AreEqual(left.Reference, right.Reference),
        _ => string.Equals(left.ToInvariantText(), right.ToInvariantText(), StringComparison.Ordinal),
    };

    public static int HashOf(in ParameterValue value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => value.IsTrue ? 1 : 2,
        ValueKind.List or ValueKind.NameList => value.Items.Length,
        ValueKind.Object => HashOf(value.Reference),
        _ => StringComparer.Ordinal.GetHashCode(value.ToInvariantText()),
    };

    private static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (WrittenObject one, WrittenObject other) => one.Text == other.Text && one.Variables.SequenceEqual(other.Variables),
        (CmdletScript?[] scripts, CmdletScript?[] others) => Enumerable.SequenceEqual(scripts, others),
        (object?[] items, object?[] others) => items.Length == others.Length && items.Zip(others, AreEqual).All(same => same),
        (CmdletVariable or CmdletCredential or CmdletScript or ListChange, _) => Equals(left, right),
        _ => ReferenceEquals(left, right),
    };

    private static int HashOf(object? value) => value switch
    {
        WrittenObject written => StringComparer.Ordinal.GetHashCode(written.Text),
        object?[] items => items.Length,
        CmdletVariable or CmdletCredential or CmdletScript or ListChange => value.GetHashCode(),
        _ => RuntimeHelpers.GetHashCode(value!),
    };
}
