namespace ConnectorSdk.Serialization;

/// <summary>
/// Converts an <see cref="Unlimited{T}"/>. The type is an argument, because attributes can't specify the type parameter.
/// </summary>
/// <param name="type">The type of the limit.</param>
internal sealed class UnlimitedTypeConverter(Type type) : TextValueTypeConverter(Empty(type))
{
    private static ITextValue? Empty(Type type)
        => type == typeof(Unlimited<ByteQuantifiedSize>) ? default(Unlimited<ByteQuantifiedSize>)
            : type == typeof(Unlimited<int>) ? default(Unlimited<int>)
            : type == typeof(Unlimited<long>) ? default(Unlimited<long>)
            : type == typeof(Unlimited<TimeSpan>) ? default(Unlimited<TimeSpan>)
            : null;
}
