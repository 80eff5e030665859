using System.Text.Json;
using CsCheck;

namespace ConnectorSdk.Tests.Results;

/// <summary>Readers accept whatever a server may return.</summary>
[Trait("Speed", "Slow")]
public sealed class ReaderPropertyTests
{
    private static readonly string[] _pieces =
    [
        "25", "MB", " ", "(", ")", ",", "bytes", "unlimited", "smtp:", ";1", ":", ".", "-", "+", "e", "0x", "$", "true", "T", "Z",
        "{", "}", "[", "]", "2026-01-02", "99", "00:10:00", "\0", "\uD800", "\u00A0", "http://", "::1", "/", "NaN", "%", "\n",
    ];

    private static readonly Gen<string> _piece = Gen.Int[0, _pieces.Length - 1].Select(i => _pieces[i]);

    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String, _piece.Array[0, 8].Select(pieces => string.Concat(pieces)));

    private static readonly Gen<object?> _object = Gen.OneOf(
        _text.Select(text => (object?)text),
        Gen.Bool.Select(value => (object?)value),
        Gen.Long.Select(value => (object?)value),
        Gen.ULong.Select(value => (object?)value),
        Gen.Double.Select(value => (object?)value),
        Gen.Decimal.Select(value => (object?)value),
        Gen.DateTime.Select(value => (object?)value),
        Gen.Long.Select(value => (object?)new TimeSpan(value)),
        Gen.Guid.Select(value => (object?)value),
        Gen.Const((object?)null),
        Gen.Const((object?)new object()),
        _text.Array[0, 3].Select(value => (object?)value),
        Gen.Dictionary(_text, _text)[0, 3].Select(value => (object?)value));

    [Fact]
    public void No_reader_throws_whatever_the_value_is() => _object.Sample(given =>
    {
        ReadValue(CmdletValue.From(given));
        ReadResult(LampResult.Of(given));
    });

    [Fact]
    public void An_object_survives_JSON_but_for_the_kinds_that_JSON_does_not_have()
        => Gen.Select(_text, _object).Array[0, 12].Sample(properties =>
        {
            var item = new CmdletObject(
                properties.Select(property => new KeyValuePair<string, object?>(property.Item1, property.Item2)));
            if (item.Properties.Any(property => HasLoneSurrogate(property.Key + property.Value)))
            {
                return;
            }

            var json = JsonSerializer.Serialize(item);
            var read = JsonSerializer.Deserialize<CmdletObject>(json)!;
            Assert.Equal(json, JsonSerializer.Serialize(read));
            Assert.Equal(item.Properties.Select(property => property.Key), read.Properties.Select(property => property.Key));
            foreach (var property in item.Properties.Where(property => property.Value.Kind != CmdletValueKind.Opaque))
            {
                Assert.Equal(property.Value.AsDateTime(), read[property.Key].AsDateTime());
                Assert.Equal(property.Value.AsTimeSpan(), read[property.Key].AsTimeSpan());
                Assert.Equal(property.Value.AsGuid(), read[property.Key].AsGuid());
                Assert.Equal(property.Value.AsNumber(), read[property.Key].AsNumber());
            }
        });

    [Fact]
    public void Equal_values_have_equal_hash_codes() => Gen.Select(_object, _object).Sample((one, other) =>
    {
        var (left, right) = (CmdletValue.From(one), CmdletValue.From(other));
        Assert.Equal(left, CmdletValue.From(one));
        Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
    });

    private static bool HasLoneSurrogate(string text)
        => text.Select((c, i) => char.IsHighSurrogate(c)
            ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]))).Any(isLone => isLone);

    private static void ReadValue(CmdletValue value)
    {
        _ = (value.AsBoolean(), value.AsInteger(), value.AsNumber(), value.AsSize(), value.AsTimeSpan(), value.AsDateTime());
        _ = (value.AsGuid(), value.AsIPAddress(), value.AsUri(), value.AsList(), value.AsObject(), value.ToObject());
        _ = (value.AsUnlimited<int>(), value.AsUnlimited<long>(), value.AsUnlimited<TimeSpan>(), value.AsUnlimited<bool>());
        _ = (value.AsUnlimited<ByteQuantifiedSize>(), value.ToString(), value.GetHashCode());
        foreach (var item in value.AsList().Where(_ => value.Kind == CmdletValueKind.List))
        {
            ReadValue(item);
        }
    }

    private static void ReadResult(LampResult lamp)
    {
        _ = (lamp.Text, lamp.Boolean, lamp.TimeSpan, lamp.DateTime, lamp.Guid, lamp.Uri, lamp.Address, lamp.Enum, lamp.Enums);
        _ = (lamp.Texts, lamp.ToString(), lamp.GetIdentity(), lamp.Number<byte>(), lamp.Number<ulong>(), lamp.Number<float>());
        _ = (lamp.Number<double>(), lamp.Number<decimal>(), lamp.Number<char>(), lamp.Number<bool>(), lamp.Value<SmtpDomain>());
        _ = (lamp.Value<SmtpDomainWithSubdomains>(), lamp.Value<AddressSpace>(), lamp.Value<SmartHost>());
        _ = (lamp.Value<ByteQuantifiedSize>(), lamp.Value<Unlimited<int>>(), lamp.Value<Unlimited<TimeSpan>>());
        _ = (lamp.Value<Unlimited<long>>(), lamp.Value<Unlimited<ByteQuantifiedSize>>(), lamp.Value<DayOfWeek>());
        _ = (lamp.Values<int>(), lamp.Values<SmtpDomain>(), lamp.Values<Guid>());
    }
}
