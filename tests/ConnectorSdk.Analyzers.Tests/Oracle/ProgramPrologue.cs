namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The code that all programs of a batch share.</summary>
internal static class ProgramPrologue
{
    public const string Source = """
        global using System;
        global using System.Collections;
        global using System.Collections.Generic;
        global using System.Diagnostics;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Linq;
        global using System.Runtime.CompilerServices;
        global using System.Runtime.InteropServices;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ConnectorSdk;
        global using OutboundConnector = Sample.OutboundConnector;
        global using SendConnector = Sample.SendConnector;

        public sealed class Input : IDisposable
        {
            public static Input Open() => new();
            public static void Change(Action change) => change();
            public void Dispose() { }
        }

        namespace Xunit
        {
            public static class Assert
            {
                public static T Throws<T>(Func<object> test) where T : Exception => Catch.Only<T>(() => test());
                public static void NotEmpty(IEnumerable all) { }
            }

            public static class Record
            {
                public static Exception Exception(Func<object> test) => Catch.Only<Exception>(() => test());
            }
        }

        namespace NUnit.Framework
        {
            public delegate void TestDelegate();

            public static class Assert
            {
                public static T Throws<T>(TestDelegate test) where T : Exception => Catch.Only<T>(() => test());
            }
        }

        public sealed class Idle : ICmdletInvoker
        {
            public static readonly ICmdletInvoker Exchange = new Idle();
            public Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken)
                => Task.FromResult<CmdletResult>(null);
        }

        public static class Catch
        {
            public static T Only<T>(Action test) where T : Exception
            {
                try
                {
                    test();
                    return null;
                }
                catch (T thrown)
                {
                    return thrown;
                }
            }
        }

        // A builder whose author added methods to it.
        public static class Lamp
        {
            public static NewBuilder New(string name) => new NewBuilder(name);

            [CmdletBuilder("New-Lamp")]
            [CmdletParameterSet("(All)", "Name")]
            [CmdletParameters(@"
                Name|String
                Port|Int32|25
                Watt|Int32
                Shade|Boolean|$false
                Colors|MultiValuedProperty")]
            [CmdletRules("New-Lamp.md", @"
                10|error|Port in 0..65535|The valid range is 0 to 65535.
                20|error|Watt in 51.. => Shade=$true|From 51 watts on it needs a shade.
                30|error|count(Colors) <= 2|At most two.")]
            public sealed class NewBuilder : CmdletBuilder<NewBuilder>
            {
                internal NewBuilder(string name) => SetText(0, name);

                public int Repaired { get { Repair(); return 1; } set => Repair(); }
                public NewBuilder WithPort(int? value) => SetInteger(1, value);
                public NewBuilder WithWatt(int? value) => SetInteger(2, value);
                public NewBuilder WithShade(bool? value) => SetBoolean(3, value);
                public NewBuilder WithColors(params string[] values) => SetList(4, values);
                public NewBuilder WithColors(IEnumerable<string> values) => SetList(4, values);
                public NewBuilder Add(params int[] values) => Repair();
                public NewBuilder Clear() => Repair();
                public NewBuilder WithAll(bool value) => value ? Repair() : this;
                public NewBuilder Repair() => WithPort(25).WithWatt(5).WithColors("red");
            }
        }

        public static class Constants
        {
            public const int Large = 70000;
            public const int Small = Large - 69999;
            public const OutboundConnector.ConnectorType Kind = OutboundConnector.ConnectorType.OnPremises;
            public static readonly int ReadOnly = 60 + 5;
            public enum Sizes { Huge = 65536 }
        }

        public static class Extensions
        {
            public static T Same<T>(this T builder, bool flag) where T : class => flag ? builder : builder;
        }
        """;
}
