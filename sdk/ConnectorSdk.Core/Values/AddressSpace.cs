using System.ComponentModel;
using System.Globalization;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Formats.Addresses;
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// Represents the addresses that a Send connector routes, in the format <c>type:space;cost</c>, such as
/// <c>SMTP:*.contoso.com;5</c> or <c>contoso.com</c>.
/// </summary>
/// <remarks>
/// It keeps the original string even if it isn't valid. <c>Validate()</c> reports an invalid value if the parameter requires this
/// format. Two address spaces are equal if their types, spaces (ignoring case), and costs are equal.
/// </remarks>
[TypeConverter(typeof(TextValueTypeConverter<AddressSpace>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<AddressSpace>))]
#endif
public readonly record struct AddressSpace : ITextValue, IParsableText<AddressSpace>
{
    private const string Smtp = "SMTP";

    private readonly string? _text;

    private AddressSpace(string? text) => _text = text;

    /// <summary>Initializes a new instance of the <see cref="AddressSpace"/> structure from its parts.</summary>
    /// <param name="space">The space. For the type SMTP, it is a domain with or without a wildcard.</param>
    /// <param name="cost">
    /// The cost. Lower costs are preferred. The documents allow 1 to 100, which <c>Validate()</c> checks. The default is 1.
    /// </param>
    /// <param name="type">The type, such as <c>SMTP</c> or <c>X400</c>. The default is <c>SMTP</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AddressSpace(string space, int cost = 1, string type = Smtp)
        : this(string.Concat(
            type ?? throw new ArgumentNullException(nameof(type)),
            ":",
            space ?? throw new ArgumentNullException(nameof(space)),
            ";" + cost.ToString(CultureInfo.InvariantCulture)))
    {
    }

    /// <summary>Gets the type. It is <c>SMTP</c> if the string has none.</summary>
    public string Type => Parts.Type;

    /// <summary>Gets the space, which is the part between the type and the cost.</summary>
    public string Space => Parts.Space;

    /// <summary>Gets the cost. It is 1 if the string has no cost, or one that isn't a 32-bit integer.</summary>
    public int Cost => TryReadCost(Parts, out var cost) ? cost : 1;

    /// <summary>
    /// Gets a value indicating whether the string has the format of an address space and, for the type SMTP, a valid domain.
    /// </summary>
    public bool IsValid => _text is not null
        && ValueFormats.MayMatch(ValueFormats.AddressSpace, _text)
        && TryReadCost(Parts, out _);

    private AddressSpaceText Parts => AddressSpaceText.Parse(ToString());

    /// <summary>Parses an address space.</summary>
    /// <param name="text">The string <c>type:space;cost</c>, in which only the space is required.</param>
    /// <returns>The address space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't an address space.</exception>
    public static AddressSpace Parse(string text)
        => TextValue.Require(
            new AddressSpace(text ?? throw new ArgumentNullException(nameof(text))),
            ValueFormats.Describe(ValueFormats.AddressSpace));

    /// <summary>Tries to parse an address space.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="result">The address space if the method returns <see langword="true"/>; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if <paramref name="text"/> was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out AddressSpace result)
        => TextValue.TryAccept(new AddressSpace(text), out result);

    /// <summary>
    /// Converts a string to an address space without validating it. To validate the result, use <see cref="IsValid"/>.
    /// </summary>
    /// <param name="text">The string.</param>
    /// <returns>The address space.</returns>
    public static implicit operator AddressSpace(string? text) => new(text);

    /// <inheritdoc/>
    public bool Equals(AddressSpace other)
    {
        var (mine, others) = (Parts, other.Parts);
        return Cost == other.Cost
            && StringComparer.OrdinalIgnoreCase.Equals(mine.Type, others.Type)
            && StringComparer.OrdinalIgnoreCase.Equals(mine.Space, others.Space);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Space);

    /// <summary>Returns the original string.</summary>
    /// <returns>The original string; an empty string for the default value.</returns>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);

    private static bool TryReadCost(AddressSpaceText parts, out int cost)
    {
        cost = 1;
        return parts.Cost is null || int.TryParse(parts.Cost, NumberStyles.Integer, CultureInfo.InvariantCulture, out cost);
    }
}
