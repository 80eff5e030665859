using System.Globalization;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class DateFormatTests
{
    [Theory]
    [InlineData("2024-05-01", Truth.True)]
    [InlineData("2024-05-01T17:00", Truth.True)]
    [InlineData("2024-05-01T17:00:00Z", Truth.True)]
    [InlineData("2024-05-01 17:00:00", Truth.True)]
    [InlineData("2024-05-01T17:00:00.5+02:00", Truth.True)]
    [InlineData("Wed, 01 May 2024 17:00:00 GMT", Truth.True)]
    [InlineData("05/20/2024", Truth.True)]
    [InlineData("20/05/2024", Truth.True)]
    [InlineData("5/5/2024 5:00 PM", Truth.True)]
    [InlineData("05/06/2024", Truth.Unknown)]
    [InlineData("1. Mai 2024", Truth.Unknown)]
    [InlineData("May 1, 2024", Truth.Unknown)]
    [InlineData("2024-02-30", Truth.Unknown)]
    [InlineData("20240501", Truth.Unknown)]
    [InlineData("5:00 PM", Truth.Unknown)]
    [InlineData("05.06.2024", Truth.Unknown)]
    [InlineData("05/06/24", Truth.Unknown)]
    [InlineData("13/13/2024", Truth.Unknown)]
    [InlineData("soon", Truth.False)]
    [InlineData("", Truth.False)]
    [InlineData("kim@2024", Truth.False)]
    [InlineData("$5", Truth.False)]
    [InlineData("*2024*", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Theory]
    [InlineData("o")]
    [InlineData("s")]
    [InlineData("u")]
    [InlineData("r")]
    public void Every_date_that_the_framework_writes_for_any_reader_is_certain(string form)
        => Gen.DateTime.Sample(date => Judge(date.ToString(form, CultureInfo.InvariantCulture)) == Truth.True);

    [Fact]
    public void What_some_culture_writes_is_refused_nowhere()
        => Gen.Select(Gen.DateTime, Gen.OneOf(CultureInfo.GetCultures(CultureTypes.AllCultures)), Gen.OneOf("d", "D", "g", "F"))
            .Where((date, culture, _) => date >= culture.Calendar.MinSupportedDateTime
                && date <= culture.Calendar.MaxSupportedDateTime)
            .Sample((date, culture, form) => Judge(date.ToString(form, culture)) != Truth.False);

    [Fact]
    public void What_is_refused_no_culture_reads()
        => Gen.Select(
                Gen.Char["0129/-:. MayTZ@*"].Array[1, 10].Select(letters => new string(letters)),
                Gen.OneOf("en-US", "de-DE", "ja-JP", "th-TH", "ar-SA", "fa-IR").Select(CultureInfo.GetCultureInfo))
            .Sample((text, culture) => Judge(text) != Truth.False || !DateTime.TryParse(text, culture, out _), iter: 20_000);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Date, value);
}
