namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>What all programs of a batch share.</summary>
internal static class ProgramPrologue
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using OutboundConnector = Sample.OutboundConnector;
        using SendConnector = Sample.SendConnector;

        namespace System
        {
            // A value type of this namespace is taken for one that runs no other code: a builder may be followed past it.
            public readonly struct Trace
            {
                [ThreadStatic] public static List<int>? Sites;
                public static void At(int site) => Sites!.Add(site);
            }
        }

        public sealed class Input : IDisposable
        {
            public static Input Open() => new();
            public static void Change(Action change) => change();
            public void Dispose() { }
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
