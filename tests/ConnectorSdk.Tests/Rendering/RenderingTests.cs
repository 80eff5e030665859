using System.Globalization;
using ConnectorSdk.Tests.Builders;
using CsCheck;

namespace ConnectorSdk.Tests.Rendering;

public sealed class RenderingTests
{
    /// <summary>Any character, and often those that mean something to PowerShell.</summary>
    private static readonly Gen<char> _char = Gen.Frequency(
        (3, Gen.Char["'\"\u2018\u2019\u201A\u201B\u201C\u201D`$@(){};,|&<>#%-\u2013\u2015 \t\r\n\0\u0085\u2028\u00A0aZ0"]),
        (1, Gen.Char));

    private static readonly Gen<string> _text = _char.Array[0, 24].Select(chars => new string(chars));

    [Fact]
    public void PowerShell_reads_every_text_back_exactly()
        => _text.Sample(
            text => Assert.Equal((object?)text, ValueOf(SampleConnector.New("n").WithParameter("X", text))),
            iter: 20_000);

    [Fact]
    public void PowerShell_reads_every_list_back_exactly()
        => _text.Array[2, 5].Sample(
            items => Assert.Equal(items, Assert.IsType<object?[]>(ValueOf(SampleConnector.New("n").WithParameter("X", items)))),
            iter: 5_000);

    [Fact]
    public void PowerShell_reads_every_enum_name_back_exactly()
        => _text.Sample(
            name => Assert.Equal(
                (object?)name,
                PowerShellReader.Read(Render(ParameterValue.Name(name))).Parameters[0].Value),
            iter: 5_000);

    /// <summary>A negative number is a word to the parser; the binder turns it into a number.</summary>
    [Fact]
    public void PowerShell_reads_every_integer_back_exactly()
        => Gen.Long.Sample(number => Assert.Equal(
            number,
            Convert.ToInt64(ValueOf(SampleConnector.New("n").WithParameter("Ratio", number)), CultureInfo.InvariantCulture)));

    [Fact]
    public void PowerShell_reads_every_allowed_name_back_exactly()
        => Gen.Char.Where(c => c == '_' || char.IsLetterOrDigit(c)).Array[1, 8].Select(chars => new string(chars))
            .Where(name => !char.IsDigit(name[0]))
            .Sample(name => Assert.Equal(
                name,
                PowerShellReader.Read(Render(ParameterValue.OfInteger(1), name)).Parameters[0].Name));

    [Fact]
    public void All_parameters_of_a_command_are_read_back_in_order()
        => Gen.Select(_text, _text.Array[2, 4], Gen.Bool, Gen.Int.NonNegative).Sample((name, hosts, flag, port) =>
        {
            CmdletArgument[] arguments =
            [
                Argument("Name", ParameterValue.OfText(name)),
                Argument("Confirm", ParameterValue.Switch(flag)),
                Argument("SmartHosts", ParameterValue.List(hosts)),
                Argument("Port", ParameterValue.OfInteger(port)),
                Argument("WhatIf", ParameterValue.Switch(true)),
                Argument("Cred", ParameterValue.Object(CmdletCredential.FromVariable("cred"))),
                Argument("UseMXRecord", ParameterValue.Boolean(flag)),
                Argument("Nothing", ParameterValue.Null),
                Argument("Empty", ParameterValue.List([])),
            ];
            var read = PowerShellReader.Read(PowerShellWriter.Render(new CommandName("New-OutboundConnector"), arguments));
            Assert.Equal("New-OutboundConnector", read.Name);
            Assert.Equal(
                [
                    ("Name", name), ("Confirm", flag), ("SmartHosts", hosts), ("Port", port), ("WhatIf", true), ("Cred", "$cred"),
                    ("UseMXRecord", flag), ("Nothing", null), ("Empty", Array.Empty<object?>()),
                ],
                read.Parameters.AsEnumerable());
        });

    [Fact]
    public void Each_kind_of_value_has_its_form()
        => Assert.Equal(
            "New-SampleConnector -Name 'Contoso' -AuthenticationCredential $cred -Confirm:$false -Mode Internet "
                + "-Modes Internal,'TLS1.2','$odd' -Port 25 -SmartHosts 'a.com','b.com' -Start '2026-01-02T03:04:05.0000000Z' "
                + "-Timeout '00:15:00' -TlsDomain $null -UseMXRecord $false -Id '4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11'",
            SampleConnector.New("Contoso")
                .WithAuthenticationCredential(CmdletCredential.FromVariable("cred"))
                .WithConfirm(false)
                .WithMode(SampleConnector.Mode.Internet)
                .WithModes(SampleConnector.Mode.Internal, SampleConnector.Mode.Tls12, SampleConnector.Mode.Odd)
                .WithPort(25)
                .WithSmartHosts("a.com", "b.com")
                .WithStart(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc))
                .WithTimeout(TimeSpan.FromMinutes(15))
                .WithParameter("TlsDomain", null)
                .WithUseMXRecord(false)
                .WithId(new Guid("4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11"))
                .Build()
                .ToPowerShell());

    [Fact]
    public void A_text_longer_than_the_buffer_is_whole()
    {
        var text = new string('\'', 20_000);
        Assert.Equal(text, ValueOf(SampleConnector.New("n").WithParameter("X", text)));
        Assert.Equal("New-SampleConnector -Name 'n'", SampleConnector.New("n").Build().ToPowerShell());
    }

    [Fact]
    public void Rendering_allocates_the_text_only()
    {
        var command = SampleConnector.New("it's").WithSmartHosts("a.com", "b.com").WithUseMXRecord(false).Build();
        var length = command.ToPowerShell().Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        command.ToPowerShell();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, length * 2, (length * 2) + 40);
    }

    private static object? ValueOf(SampleConnector.NewBuilder builder)
        => PowerShellReader.Read(builder.Build().ToPowerShell()).Parameters[^1].Value;

    private static CmdletArgument Argument(string name, ParameterValue value) => new(new CommandParameter(name, 0, null), value);

    private static string Render(ParameterValue value, string name = "X")
        => PowerShellWriter.Render(new CommandName("New-Sample"), [Argument(name, value)]);
}
