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
/// The addresses that a Send connector routes, written <c>type:space;cost</c>, such as <c>SMTP:*.contoso.com;5</c> or just
/// <c>contoso.com</c>. It holds the text it was made from: an invalid one is kept, and <c>Validate()</c> reports it where the
/// cmdlet's document asks for this format. Two are equal if type, space (ignoring case) and cost are.
/// </summary>
[TypeConverter(typeof(TextValueTypeConverter<AddressSpace>))]
#if NET
[JsonConverter(typeof(TextValueJsonConverter<AddressSpace>))]
#endif
public readonly record struct AddressSpace : ITextValue, IParsableText<AddressSpace>
{
    private const string Smtp = "SMTP";

    private readonly string? _text;

    private AddressSpace(string? text) => _text = text;

    /// <summary>Makes an address space from its parts.</summary>
    /// <param name="space">For SMTP a domain, with or without a wildcard; for other types what the type asks for.</param>
    /// <param name="cost">Lower is preferred. The documents allow 1 to 100, which <c>Validate()</c> checks.</param>
    /// <param name="type">The type, such as <c>SMTP</c> or <c>X400</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AddressSpace(string space, int cost = 1, string type = Smtp)
        : this(string.Concat(
            type ?? throw new ArgumentNullException(nameof(type)),
            ":",
            space ?? throw new ArgumentNullException(nameof(space)),
            ";" + cost.ToString(CultureInfo.InvariantCulture)))
    {
    }

    /// <summary>The type; SMTP where the text has none.</summary>
    public string Type => Parts.Type;

    /// <summary>The space itself: what stands between the type and the cost.</summary>
    public string Space => Parts.Space;

    /// <summary>The cost; 1 where the text has none, or one that is no 32-bit number.</summary>
    public int Cost => TryReadCost(Parts, out var cost) ? cost : 1;

    /// <summary>Whether the text has the format, and for SMTP a valid domain.</summary>
    public bool IsValid => _text is not null
        && ValueFormats.MayMatch(ValueFormats.AddressSpace, _text)
        && TryReadCost(Parts, out _);

    private AddressSpaceText Parts => AddressSpaceText.Parse(ToString());

    /// <summary>Reads an address space.</summary>
    /// <param name="text">The text, <c>type:space;cost</c> or a part of it that has at least the space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't an address space.</exception>
    public static AddressSpace Parse(string text)
        => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var space)
            ? space
            : throw new FormatException($"'{text}' is not {ValueFormats.Describe(ValueFormats.AddressSpace)}.");

    /// <summary>Reads an address space if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The address space; empty otherwise.</param>
    public static bool TryParse(string? text, out AddressSpace result)
    {
        var space = new AddressSpace(text);
        result = space.IsValid ? space : default;
        return space.IsValid;
    }

    /// <summary>Takes any text; it never throws. See <see cref="IsValid"/>.</summary>
    /// <param name="text">The text.</param>
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

    /// <summary>The text as it was given; empty for the default.</summary>
    public override string ToString() => _text ?? "";

    ITextValue ITextValue.Read(string text) => Parse(text);

    private static bool TryReadCost(AddressSpaceText parts, out int cost)
    {
        cost = 1;
        return parts.Cost is null || int.TryParse(parts.Cost, NumberStyles.Integer, CultureInfo.InvariantCulture, out cost);
    }
}
