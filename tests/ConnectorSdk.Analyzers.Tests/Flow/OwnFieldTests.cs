using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>A builder in a field of the object stays known until other code may run, which may have the field, too.</summary>
public sealed class OwnFieldTests
{
    [Theory]
    [InlineData("_b = New(\"a\"); _b.{|CSDK1002:WithUseMXRecord(false)|}; return _b.Build();")]
    [InlineData("_b = New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; return _b.Build();")]
    [InlineData("this._b = New(\"a\"); _b.WithComment(\"c\").{|CSDK1002:WithUseMXRecord(false)|}; return this._b.Build();")]
    [InlineData("var b = New(\"a\"); _b = b; _b.{|CSDK1002:WithUseMXRecord(false)|}; return b.Build();")]
    public Task What_the_code_in_sight_sets_is_known(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("_b = New(\"a\").WithUseMXRecord(false); Fix(); return _b.Build();")]
    [InlineData("_b = New(\"a\").WithUseMXRecord(false); _ = Fixed; return _b.Build();")]
    [InlineData("_b = New(\"a\").WithUseMXRecord(false); f(); return _b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _b = b; Fix(); return b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _b = b; Take(b); return b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _b = b; var o = this; o._b.WithSmartHosts(\"m.com\"); return b.Build();")]
    [InlineData("var b = New(\"a\").WithUseMXRecord(false); _b = b; _ = new Fixer(this); return b.Build();")]
    [InlineData("_b = New(\"a\").WithUseMXRecord(false); void Local() => _b.WithSmartHosts(\"m.com\"); Local(); return _b.Build();")]
    [InlineData("_b = New(\"a\").WithUseMXRecord(false); Other = New(\"m\"); return _b.Build();")]
    public Task What_other_code_may_set_is_silent(string statements) => VerifyAsync(Code(statements));

    private static string Code(string statements) => $$"""
        using System;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Setup
        {
            private Builder _b = New("start");
            internal Builder Other { set => _b.WithSmartHosts("m.com"); }
            private int Fixed { get { Fix(); return 1; } }
            internal void Fix() => _b.WithSmartHosts("m.com");
            private void Take(Builder b) { if (b != null) { _b.WithSmartHosts("m.com"); } }
            public object Make(Action f) { {{statements}} }
        }

        class Fixer
        {
            public Fixer(Setup setup) => setup.Fix();
        }
        """;
}
