using System.Security.Cryptography.X509Certificates;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class DistinguishedNameFormatTests
{
    [Theory]
    [InlineData("CN=Kim", Truth.True)]
    [InlineData("CN=Kim Lee,OU=Rooms,DC=contoso,DC=com", Truth.True)]
    [InlineData("cn=Kim, ou=Rooms , dc=contoso", Truth.True)]
    [InlineData("CN=Lee\\, Kim,DC=com", Truth.True)]
    [InlineData("CN=a+OU=b,DC=com", Truth.True)]
    [InlineData("2.5.4.3=Kim", Truth.True)]
    [InlineData("CN=#0401", Truth.True)]
    [InlineData("CN=a\\2Cb", Truth.True)]
    [InlineData("CN=\"Lee, Kim\",DC=com", Truth.True)]
    [InlineData("CN=\"a\"\"b\" , DC=c", Truth.True)]
    [InlineData("CN=a;DC=b", Truth.True)]
    [InlineData("CN=a=b", Truth.True)]
    [InlineData("CN = Kim", Truth.True)]
    [InlineData("CN=Kim\\ ", Truth.True)]
    [InlineData("", Truth.Unknown)]
    [InlineData("CN=", Truth.Unknown)]
    [InlineData("CN=a,OU=,DC=b", Truth.Unknown)]
    [InlineData("<GUID=4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11>", Truth.Unknown)]
    [InlineData("CN=a<b", Truth.Unknown)]
    [InlineData("CN=a\"b", Truth.Unknown)]
    [InlineData("Kim", Truth.False)]
    [InlineData("kim@contoso.com", Truth.False)]
    [InlineData("4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11", Truth.False)]
    [InlineData("contoso.com/Rooms/Kim", Truth.False)]
    [InlineData("CN=a,", Truth.False)]
    [InlineData("CN=a,,DC=b", Truth.False)]
    [InlineData(",CN=a", Truth.False)]
    [InlineData("=a", Truth.False)]
    [InlineData("CN=a\\", Truth.False)]
    [InlineData("CN=\"a", Truth.False)]
    [InlineData("CN=\"a\\\"", Truth.False)]
    [InlineData("CN=\"a\"b", Truth.False)]
    [InlineData("C N=a", Truth.False)]
    [InlineData("-a=b", Truth.False)]
    [InlineData("CN=a,Kim", Truth.False)]
    [InlineData("/CN=a", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void Any_value_is_one_once_its_special_characters_are_escaped()
        => Gen.String[1, 10].Where(value => !value.Contains('\0'))
            .Sample(value => Judge($"CN={Escape(value)},DC=com") == Truth.True);

    /// <summary>Backslashes aside, which the framework doesn't escape.</summary>
    [Fact]
    public void What_the_framework_writes_is_not_refused()
        => Gen.Char[" ,+=;#\"<>ab"].Array[1, 8].Select(letters => new string(letters)).Sample(value =>
        {
            var builder = new X500DistinguishedNameBuilder();
            builder.AddOrganizationName("Lamps");
            builder.AddCommonName(value);
            return Judge(builder.Build().Name) != Truth.False;
        });

    private static string Escape(string value)
        => string.Concat(value.Select((c, i)
            => ",+\"\\<>;=".Contains(c) || (c == '#' && i == 0) || c == ' ' ? $"\\{c}" : $"{c}"));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.DistinguishedName, value);
}
