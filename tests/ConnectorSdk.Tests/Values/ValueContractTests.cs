using System.Net;
using System.Reflection;

namespace ConnectorSdk.Tests.Values;

/// <summary>What every value type of the library has in common.</summary>
public sealed class ValueContractTests
{
    private static readonly NetworkCredential _network = new("someone", "Secret-123");

    private static readonly (object One, object Same, object Other)[] _values =
    [
        ((SmtpDomain)"a.com", (SmtpDomain)"A.com", (SmtpDomain)"b.com"),
        ((SmtpDomainWithSubdomains)"*.a.com", (SmtpDomainWithSubdomains)"*.A.com", (SmtpDomainWithSubdomains)"a.com"),
        ((SmartHost)"a.com", (SmartHost)"A.com", (SmartHost)"b.com"),
        ((AddressSpace)"a.com", (AddressSpace)"SMTP:a.com;1", (AddressSpace)"a.com;2"),
        ((ByteQuantifiedSize)"1MB", (ByteQuantifiedSize)"1024KB", (ByteQuantifiedSize)"2MB"),
        ((Unlimited<int>)5, (Unlimited<int>)"5", Unlimited<int>.UnlimitedValue),
        (ListChange.Add("a"), ListChange.Add("a"), ListChange.Remove("a")),
        (new CmdletScript("a"), new CmdletScript("a"), new CmdletScript("A")),
        (CmdletVariable.Named("a"), CmdletVariable.Named("A"), CmdletVariable.Named("b")),
        (CmdletCredential.FromVariable("a"), CmdletCredential.FromVariable("A"), CmdletCredential.FromVariable("b")),
        (new CmdletCredential(_network), new CmdletCredential(_network),
            new CmdletCredential(new NetworkCredential("someone", "Secret-123"))),
    ];

    [Fact]
    public void Equal_values_are_equal_in_every_way()
        => Assert.All(_values, value =>
        {
            Assert.True(value.One.Equals(value.Same));
            Assert.False(value.One.Equals(value.Other));
            Assert.False(value.One.Equals(null));
            Assert.Equal(value.One.GetHashCode(), value.Same.GetHashCode());
            Assert.Equal(true, Operator("op_Equality", value.One, value.Same));
            Assert.Equal(false, Operator("op_Equality", value.One, value.Other));
            Assert.Equal(false, Operator("op_Inequality", value.One, value.Same));
            Assert.Equal(true, Operator("op_Inequality", value.One, value.Other));
            Assert.Contains(typeof(IEquatable<>).MakeGenericType(value.One.GetType()), value.One.GetType().GetInterfaces());
        });

    [Fact]
    public void Every_value_has_a_text_of_its_own_and_no_secret()
        => Assert.All(_values.SelectMany(value => new[] { value.One, value.Other }), value =>
        {
            Assert.DoesNotContain(value.GetType().Name, value.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("Secret-123", value.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void Parsing_null_is_an_error_of_the_argument()
    {
        var methods = typeof(CmdletCommand).Assembly.GetExportedTypes()
            .Select(type => type == typeof(Unlimited<>) ? typeof(Unlimited<int>) : type)
            .Select(type => type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]))
            .OfType<MethodInfo>()
            .ToList();
        Assert.True(methods.Count >= 7);
        Assert.All(methods, method => Assert.Equal(
            "text",
            Assert.IsType<ArgumentNullException>(
                Assert.Throws<TargetInvocationException>(() => method.Invoke(null, [null])).InnerException).ParamName));
    }

    [Fact]
    public void A_limit_of_another_type_cannot_be_created()
    {
        Assert.Contains(
            "Unlimited<Guid>",
            Assert.Throws<NotSupportedException>(() => Unlimited<Guid>.UnlimitedValue).Message,
            StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Unlimited<Guid>.Parse("unlimited"));
        Assert.Throws<NotSupportedException>(() => Unlimited<Guid>.TryParse("unlimited", out _));
        Assert.Throws<NotSupportedException>(() => (Unlimited<double>)0.5);
        Assert.Throws<NotSupportedException>(() => (Unlimited<double>)"5");
    }

    private static object? Operator(string name, object left, object right)
        => left.GetType().GetMethod(name, [left.GetType(), left.GetType()])!.Invoke(null, [left, right]);
}
