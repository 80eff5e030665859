using System.Management.Automation;
using System.Runtime.CompilerServices;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What a command of six parameters costs at run time: the builder, its validation, its text.</summary>
internal static class CommandRows
{
    /// <summary>
    /// One command takes nanoseconds: so many make a round. More would allocate more than is at hand, and measure the system's
    /// memory.
    /// </summary>
    private const int Repetitions = 5_000;

    private const int Rounds = 101;

    /// <summary>
    /// The runtime compiles what is called often again, in the background, and takes its time on a busy machine.
    /// </summary>
    private const int WarmUp = 400;

    // Not constants: nothing of a command may be known when the code is compiled.
    private static readonly string _name = string.Concat("Contoso Outbound", " Connector");
    private static readonly string _comment = string.Concat("The partner's", " connector");
    private static readonly string _domain = string.Concat("*.contoso", ".com");
    private static readonly bool _enabled = _name.Length > 0;

    /// <summary>What was made last, so that making it isn't idle.</summary>
    private static object? _made;

    public static RowGroup Building() => new(
        BuildByHand,
        new Row("builder of 6 parameters / hand-written class", Build, Goal: 1.5, Allocation: SizeOf(
            () => RuntimeHelpers.GetUninitializedObject(typeof(OutboundConnector.NewBuilder)))))
    {
        WarmUp = WarmUp,
        Rounds = Rounds,
    };

    public static RowGroup Validating()
    {
        var builder = Builder();
        return new RowGroup(
            () => Repeat(static () => new PSCommand()
                .AddCommand("New-OutboundConnector")
                .AddParameter("Name", _name)
                .AddParameter("Comment", _comment)
                .AddParameter("ConnectorType", "Partner")
                .AddParameter("Enabled", _enabled)
                .AddParameter("TlsDomain", _domain)
                .AddParameter("TlsSettings", "DomainValidation")),
            new Row("Build() with validation / PSCommand", () => Repeat(builder.Build), Goal: 1.0))
        {
            WarmUp = WarmUp,
            Rounds = Rounds,
        };
    }

    public static RowGroup Rendering()
    {
        var command = Builder().Build();
        var text = command.ToPowerShell().ToCharArray();
        return new RowGroup(
            () => Repeat(() => new string(text)),
            new Row(
                "ToPowerShell() / memcpy of its text",
                () => Repeat(command.ToPowerShell),
                Goal: 4,
                Allocation: SizeOf(() => new string(text))))
        {
            WarmUp = WarmUp,
            Rounds = Rounds,
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OutboundConnector.NewBuilder Builder() => OutboundConnector.New(_name)
        .WithComment(_comment)
        .WithConnectorType(OutboundConnector.ConnectorType.Partner)
        .WithEnabled(_enabled)
        .WithTlsDomain(_domain)
        .WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HandWrittenConnector ByHand() => new HandWrittenConnector(_name)
        .WithComment(_comment)
        .WithConnectorType(OutboundConnector.ConnectorType.Partner)
        .WithEnabled(_enabled)
        .WithTlsDomain(_domain)
        .WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation);

    /// <summary>A loop of its own, as a call of a delegate would count.</summary>
    private static void Build()
    {
        for (var i = 0; i < Repetitions; i++)
        {
            _made = Builder();
        }
    }

    private static void BuildByHand()
    {
        for (var i = 0; i < Repetitions; i++)
        {
            _made = ByHand();
        }
    }

    /// <summary>The goal of one object, and nothing besides.</summary>
    private static Allocation SizeOf(Func<object> make)
    {
        Action run = () => _made = make();
        run();
        return Allocation.Bytes(Allocation.Bytes(0, 1).Of(run), Repetitions);
    }

    private static void Repeat<T>(Func<T> make)
        where T : class
    {
        for (var i = 0; i < Repetitions; i++)
        {
            _made = make();
        }
    }
}
