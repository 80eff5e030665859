namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>What all programs of a batch share.</summary>
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
