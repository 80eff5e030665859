using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Uncertain violations aren't reported. In every case, one path through the code is valid.</summary>
public sealed class UncertainIsSilentTests
{
    [Theory]
    [InlineData("parameter.WithUseMXRecord(false).Build();")]
    [InlineData("_field.WithUseMXRecord(false).Build();")]
    [InlineData("Make().WithUseMXRecord(false).Build();")]
    [InlineData("((OutboundConnector.NewBuilder)o).WithUseMXRecord(false).Build();")]
    [InlineData("if (o is OutboundConnector.NewBuilder b) { b.WithUseMXRecord(false).Build(); }")]
    [InlineData("UseOut(out var b); b.WithUseMXRecord(false).Build();")]
    [InlineData("foreach (var b in new[] { OutboundConnector.New(\"a\"), parameter }) { b.WithUseMXRecord(false).Build(); }")]
    [InlineData("var b = await Task.Run(() => OutboundConnector.New(\"a\")); b.WithUseMXRecord(false).Build();")]
    [InlineData("dynamic d = OutboundConnector.New(\"a\"); d.WithUseMXRecord(false).Build();")]
    public Task A_builder_from_elsewhere_is_unknown(string statements) => VerifyBodyAsync(statements);

    [Theory]
    [InlineData("Use(b);")]
    [InlineData("_field = b;")]
    [InlineData("this._field = b;")]
    [InlineData("var array = new[] { b }; Use(array);")]
    [InlineData("OutboundConnector.NewBuilder[] array = [b]; array[0].WithSmartHosts(\"mail.contoso.com\");")]
    [InlineData("object tuple = (b, 1);")]
    [InlineData("object other = new { Builder = b };")]
    [InlineData("var all = new List<OutboundConnector.NewBuilder> { b }; Use(all);")]
    [InlineData("List<OutboundConnector.NewBuilder> all = []; all.Add(b); all[0].WithSmartHosts(\"mail.contoso.com\");")]
    [InlineData("Action action = () => b.WithSmartHosts(\"mail.contoso.com\"); action();")]
    [InlineData("Action action = () => { Action inner = () => b.WithSmartHosts(\"mail.contoso.com\"); inner(); }; action();")]
    [InlineData("Func<OutboundConnector.NewBuilder> get = () => b; get().WithSmartHosts(\"mail.contoso.com\");")]
    [InlineData("void Change() => b.WithSmartHosts(\"mail.contoso.com\"); Change();")]
    [InlineData("Func<SmartHost[], OutboundConnector.NewBuilder> set = b.WithSmartHosts; set([\"mail.contoso.com\"]);")]
    [InlineData("UseRef(ref b);")]
    [InlineData("UseOut(out b); b.WithUseMXRecord(false);")]
    [InlineData("dynamic d = b; d.WithSmartHosts(\"mail.contoso.com\");")]
    [InlineData("Use((object)b);")]
    [InlineData("if (b is { } other) { other.WithSmartHosts(\"mail.contoso.com\"); }")]
    [InlineData("(b, var rest) = (parameter, 1);")]
    [InlineData("await Task.Run(() => b.WithSmartHosts(\"mail.contoso.com\"));")]
    [InlineData("var all = list.Select(item => b.WithSmartHosts(item)).ToList();")]
    [InlineData("if ((o as object ?? b) as string == null) { b.WithSmartHosts(\"mail.contoso.com\"); }")]
    [InlineData("if ((object)b as string == null) { b.WithSmartHosts(\"mail.contoso.com\"); }")]
    [InlineData("object other = b; ((OutboundConnector.NewBuilder)other).WithSmartHosts(\"mail.contoso.com\");")]
    [InlineData("{ void Change() => b.WithSmartHosts(\"mail.contoso.com\"); Change(); }")]
    [InlineData("IEnumerable<object> Yield() { yield return b; } Use(Yield());")]
    [InlineData("using ((object)b as IDisposable) { b.WithSmartHosts(\"mail.contoso.com\"); }")]
    [InlineData("lock (b) { b.WithSmartHosts(\"mail.contoso.com\"); }")]
    public Task A_builder_that_leaves_sight_is_unknown_from_there_on(string statements) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a").WithUseMXRecord(false);
        {{statements}}
        b.Build();
        """);

    [Theory]
    [InlineData("if (condition) { b.WithSmartHosts(\"mail.contoso.com\"); }")]
    [InlineData("if (!condition) { } else { b.WithUseMXRecord(true); }")]
    [InlineData("for (var i = 0; i < number; i++) { b.WithSmartHosts(\"mail.contoso.com\"); }")]
    [InlineData("foreach (var host in list) { b.WithSmartHosts(host); }")]
    [InlineData("while (condition) { b.WithSmartHosts(\"mail.contoso.com\"); break; }")]
    [InlineData("do { if (condition) { continue; } b.WithSmartHosts(\"mail.contoso.com\"); } while (number > 0);")]
    [InlineData("try { b.WithSmartHosts(\"mail.contoso.com\"); } catch (Exception) { }")]
    [InlineData("try { Use(text); } catch (Exception) { b.WithSmartHosts(\"mail.contoso.com\"); }")]
    [InlineData("try { Use(text); } catch (Exception) when (b.WithSmartHosts(\"mail.contoso.com\") != null) { }")]
    [InlineData("try { Use(text); b.WithUseMXRecord(true); Use(text); } catch (Exception) { }")]
    [InlineData("switch (number) { case 0: b.WithUseMXRecord(true); break; case 1: goto case 0; default: break; }")]
    [InlineData("if (condition) { goto end; } b.WithSmartHosts(\"mail.contoso.com\"); end: ;")]
    [InlineData("_ = condition ? b.WithSmartHosts(\"mail.contoso.com\") : b;")]
    [InlineData("_ = condition && b.WithSmartHosts(\"mail.contoso.com\") != null;")]
    [InlineData("_ = number switch { 0 => b.WithUseMXRecord(true), _ => b };")]
    [InlineData("_ = maybe ?? b.WithSmartHosts(\"mail.contoso.com\").ToString();")]
    [InlineData("b = condition ? b : parameter;")]
    [InlineData("b = parameter ?? b;")]
    [InlineData("var c = OutboundConnector.New(\"c\"); (condition ? b : c).WithSmartHosts(\"mail.contoso.com\");")]
    [InlineData("var c = OutboundConnector.New(\"c\"); if (condition) { c = b; } c.WithSmartHosts(\"mail.contoso.com\");")]
    [InlineData("var c = condition ? b : parameter; c.WithSmartHosts(\"mail.contoso.com\");")]
    public Task What_only_some_paths_set_is_unknown(string statements) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a").WithUseMXRecord(false);
        {{statements}}
        b.Build();
        """);

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithUseMXRecord(condition).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithUseMXRecord(number > 1).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithRouteAllMessagesViaOnPremises(true).WithConnectorType(type).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithTlsDomain(\"contoso.com\").WithTlsSettings(settings).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithRecipientDomains(text).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithRecipientDomains(\"contoso.com\", text).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithRecipientDomains(list.Select(x => (SmtpDomainWithSubdomains)x)).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithComment(Property).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithSenderRewritingEnabled(true).WithComment(maybe).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithUseMXRecord(false).WithSmartHosts(list.Select(x => (SmartHost)x)).Build();")]
    [InlineData("OutboundConnector.New(text).Build();")]
    [InlineData("OutboundConnector.New(maybe!).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithPort(number).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithPort(number + 70000).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithPort(unchecked((int)DateTime.Now.Ticks)).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithSourceTransportServers(list).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithSourceTransportServers([.. list, \"b\", \"c\"]).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithConnectionInactivityTimeOut(TimeSpan.FromDays(number)).Build();")]
    [InlineData("var port = 70000; if (condition) { port = 25; } SendConnector.NewInternal(\"a\").WithPort(port).Build();")]
    [InlineData("var port = 65536; port--; SendConnector.NewInternal(\"a\").WithPort(port).Build();")]
    [InlineData("var port = 70000; port -= number; SendConnector.NewInternal(\"a\").WithPort(port).Build();")]
    [InlineData("var port = 70000; int.TryParse(text, out port); SendConnector.NewInternal(\"a\").WithPort(port).Build();")]
    [InlineData("var p = 70000; Action set = () => p = 25; set(); SendConnector.NewInternal(\"a\").WithPort(p).Build();")]
    [InlineData("var port = 70000; (port, _) = (25, 1); SendConnector.NewInternal(\"a\").WithPort(port).Build();")]
    public Task A_value_that_is_not_constant_is_unknown(string statements) => VerifyBodyAsync(statements);

    [Fact]
    public Task A_local_with_a_second_name_by_reference_is_unknown() => VerifyBodyAsync("""
        Local();
        static void Local()
        {
            var port = 70000;
            ref var other = ref port;
            other = 25;
            SendConnector.NewInternal("a").WithPort(port).Build();
            var b = OutboundConnector.New("a").WithUseMXRecord(false);
            ref var alias = ref b;
            alias = OutboundConnector.New("x");
            b.Build();
        }
        """);

    [Fact]
    public Task A_local_chosen_by_reference_is_unknown() => VerifyBodyAsync("""
        Local(true);
        static void Local(bool condition)
        {
            var b = OutboundConnector.New("a").WithUseMXRecord(false);
            var c = OutboundConnector.New("a").WithUseMXRecord(false);
            (condition ? ref b : ref c) = OutboundConnector.New("x");
            b.Build();
            c.Build();
        }
        """);

    [Fact]
    public Task A_list_in_a_local_may_have_changed() => VerifyBodyAsync("""
        SmtpDomainWithSubdomains[] domains = ["not a domain"];
        domains[0] = "contoso.com";
        OutboundConnector.New("a").WithRecipientDomains(domains).Build();
        """);

    [Fact]
    public Task An_address_that_is_taken_makes_a_local_unknown() => VerifyBodyAsync("""
        Local();
        static unsafe void Local()
        {
            var port = 70000;
            var pointer = &port;
            *pointer = 25;
            SendConnector.NewInternal("a").WithPort(port).Build();
        }
        """);

    [Fact]
    public Task A_name_that_is_not_constant_may_be_any_parameter() => VerifyBodyAsync("""
        OutboundConnector.New("a").WithUseMXRecord(false).WithParameter(text, "mail.contoso.com").Build();
        OutboundConnector.New("a").WithParameter(text, true).WithRouteAllMessagesViaOnPremises(true).Build();
        """);

    /// <summary>It also isn't known whether the value is <c>$null</c>.</summary>
    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithUseMXRecord(false)"
        + ".WithParameter(\"SmartHosts\", CmdletVariable.Named(\"x\")).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"UseMXRecord\", CmdletVariable.Named(\"x\")).Build();")]
    [InlineData("OutboundConnector.New(\"a\").WithParameter(\"Name\", CmdletVariable.Named(\"x\")).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithParameter(\"Port\", CmdletVariable.Named(\"x\")).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithParameter(\"Custom\", CmdletVariable.Named(\"x\")).Build();")]
    [InlineData("var x = CmdletVariable.Named(\"x\"); SendConnector.NewInternal(\"a\").WithParameter(\"Custom\", x).Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithLimit(60).WithParameter(\"Custom\", CmdletVariable.Named(\"x\")).Build();")]
    public Task The_value_of_a_variable_of_PowerShell_is_unknown(string statements) => VerifyBodyAsync(statements);

    [Fact]
    public Task Earlier_builders_of_a_loop_are_unknown() => VerifyBodyAsync("""
        OutboundConnector.NewBuilder? previous = null;
        for (var i = 0; i < number; i++)
        {
            var b = OutboundConnector.New("a").WithUseMXRecord(false);
            previous?.Build();
            b.WithSmartHosts("mail.contoso.com");
            previous = b;
        }
        """);

    [Fact]
    public Task A_local_function_may_change_what_it_shares_at_any_time() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        Replace();
        b.WithUseMXRecord(false);
        b.Build();

        void Replace() => b = OutboundConnector.New("b").WithSmartHosts("mail.contoso.com");
        """);

    [Fact]
    public Task A_captured_local_is_unknown_inside_the_lambda() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        Func<CmdletCommand> make = () => b.WithUseMXRecord(false).Build();
        b.WithSmartHosts("mail.contoso.com");
        make();
        """);

    [Theory]
    [InlineData("if (false) { OutboundConnector.New(\"a\").WithUseMXRecord(false).Build(); }")]
    [InlineData("return; OutboundConnector.New(\"a\").WithUseMXRecord(false).Build();")]
    [InlineData("throw new Exception(); OutboundConnector.New(\"a\").WithUseMXRecord(false).Build();")]
    [InlineData("while (true) { } OutboundConnector.New(\"a\").WithUseMXRecord(false).Build();")]
    public Task Unreachable_code_is_silent(string statements) => VerifyBodyAsync(statements);

    [Fact]
    public Task A_handwritten_factory_in_the_class_of_the_noun_may_have_set_anything() => VerifyPartialAsync("""
        using CmdletCommand = ConnectorSdk.CmdletCommand;

        namespace Sample
        {
            public static partial class OutboundConnector
            {
                public static NewBuilder NewDefault(string name) => New(name).WithSmartHosts("mail.contoso.com");
            }

            static class Factory
            {
                public static OutboundConnector.NewBuilder Create(string name)
                    => OutboundConnector.New(name).WithSmartHosts("mail.contoso.com");

                public static OutboundConnector.NewBuilder WithHost(this OutboundConnector.NewBuilder b)
                    => b.WithSmartHosts("mail.contoso.com");
            }

            class Code
            {
                CmdletCommand M1() => OutboundConnector.NewDefault("a").WithUseMXRecord(false).Build();
                CmdletCommand M2() => Factory.Create("a").WithUseMXRecord(false).Build();
                CmdletCommand M3() => OutboundConnector.New("a").WithHost().WithUseMXRecord(false).Build();
                CmdletCommand M4<T>(T b) where T : SendConnector.NewBuilder<T> => b.WithPort(25).Build();
            }
        }
        """);

    [Fact]
    public Task Code_with_errors_is_silent() => VerifyBodyAsync("""
        OutboundConnector.New({|CS0103:missing|}).WithUseMXRecord({|CS1503:"no"|}).Build();
        OutboundConnector.New("a").WithUseMXRecord(false).{|CS1061:Bogus|}().Build();
        """);
}
