using CsCheck;

namespace ConnectorSdk.Tests.Builders;

public sealed class CloneTests
{
    private static readonly Action<SampleConnector.NewBuilder, int>[] _setters =
    [
        (builder, value) => builder.WithPort(value),
        (builder, value) => builder.WithName($"n{value}"),
        (builder, value) => builder.WithConfirm(value % 2 == 0),
        (builder, value) => builder.WithTimeout(TimeSpan.FromMinutes(value)),
        (builder, value) => builder.WithSmartHosts($"host{value}.com"),
        (builder, value) => builder.WithRatio(value),
        (builder, value) => builder.WithTotal((ulong)value),
        (builder, value) => builder.WithUseMXRecord(value % 2 == 0),
        (builder, value) => builder.WithParameter("Extra", value),
        (builder, value) => builder.WithParameter($"Extra{value}", value),
    ];

    private static readonly Gen<(int Setter, int Value)[]> _steps = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 12];

    [Fact]
    public void A_copy_is_as_if_it_had_been_set_like_the_original() => Gen.Select(_steps, _steps, _steps).Sample(steps =>
    {
        var (before, ofOriginal, ofCopy) = steps;
        var original = Apply(SampleConnector.New("x"), before);
        var copy = Apply(original.Clone(), ofCopy);
        Apply(original, ofOriginal);

        return Text(original) == Text(Apply(SampleConnector.New("x"), [.. before, .. ofOriginal]))
            && Text(copy) == Text(Apply(SampleConnector.New("x"), [.. before, .. ofCopy]));
    });

    [Fact]
    public void A_copy_is_another_object_of_the_same_type()
    {
        var builder = OutboundConnector.New("x").WithComment("c");
        var copy = builder.Clone();
        Assert.NotSame(builder, copy);
        Assert.Equal(builder.Build().ToPowerShell(), copy.Build().ToPowerShell());
    }

    private static SampleConnector.NewBuilder Apply(SampleConnector.NewBuilder builder, (int Setter, int Value)[] steps)
    {
        foreach (var (setter, value) in steps)
        {
            _setters[setter](builder, value);
        }

        return builder;
    }

    private static string Text(SampleConnector.NewBuilder builder)
        => builder.WithSmartHosts("a.com").WithUseMXRecord(true).Build().ToPowerShell();
}
