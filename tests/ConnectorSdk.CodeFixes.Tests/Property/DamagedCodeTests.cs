using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.CodeFixes.Tests.Property;

/// <summary>No fix throws an exception if a token is missing, duplicated, or followed by an incomplete string.</summary>
[Trait("Speed", "Slow")]
public sealed class DamagedCodeTests
{
    private static readonly string[] _statements =
    [
        """
        _ = Lamp.New("a").WithDimmed(true).WithOutdoor() // where
            .WithIndoor().WithBrightness(500).WithShade("Ruond")
            .WithRooms("Kichen", "Hall").WithDelay(90).Build();
        """,
        """
        var b = Lamp.New("a").WithWired(true); b.WithTimer(true).WithFixing("f");
        b?.WithReserve("r"); b = b.WithServer("a.com:25"); b.Validate();
        if (p) { b.WithBrightness(1); } else b.WithSensor().Build();
        """,
        """
        Lamp.New($"a{p}").WithBrightness(1).WithBrightness(2).WithParameter("Color", "red").WithHole("h");
        SendConnector.NewInternal("a").WithAddressSpaces("b.com").Build();
        SendConnector.NewInternal("a").WithDNSRoutingEnabled(true).Build();
        """,
        """
        Func<Lamp.NewBuilder> f = () => Lamp.New("a").WithOffline(); f().Build();
        foreach (var x in new[] { "x" }) Lamp.New(x).WithParameter("Delay", value: 5).WithSensor().Build();
        switch (p) { case true: Lamp.New("c").WithTimer(true); break; }
        """,
    ];

    public static TheoryData<int> Samples => [.. Enumerable.Range(0, _statements.Length)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Any_token_may_be_damaged(int sample)
    {
        var source = $$"""
            using System;
            namespace Sample;

            class Code
            {
                object? Run(bool p)
                {
                    {{_statements[sample]}}
                    return null;
                }
            }
            """;
        var whole = await (await FixedProgram.ReadAsync(source)).TextsOfFixesAsync();
        Assert.True(whole.Count >= 3, $"{whole.Count}");
        foreach (var damaged in Damaged(source))
        {
            Assert.DoesNotContain(damaged, await (await FixedProgram.ReadAsync(damaged)).TextsOfFixesAsync());
        }
    }

    private static IEnumerable<string> Damaged(string source)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens()
            .Select(token => token.ToFullString()).ToList();
        string[] Edits(string token) => ["", token + " " + token, token + "$\"{"];
        return Enumerable.Range(0, tokens.Count)
            .Select(i => string.Concat([.. tokens.Take(i), Edits(tokens[i])[i % 3], .. tokens.Skip(i + 1)]));
    }
}
