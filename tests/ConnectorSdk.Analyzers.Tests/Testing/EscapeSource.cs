namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// A class with members in which builders escape in many ways. <c>External</c> has virtual methods, so their effects aren't
/// known.
/// </summary>
internal static class EscapeSource
{
    public static string Code(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;
        using ConnectorSdk;
        using B = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        static class Program
        {
            static readonly List<Action<B>> Steps = [];
            static readonly List<Action> Actions = [];
            static readonly B[] Table = new B[1];
            static Service External = new();
            static Service? Store;
            static Action<B>? Sink;
            static bool Flag;
            static int Number;
            static B? Kept;
            static B[] Array = [];
            static (B, int) Pair;
            static event EventHandler? Changed;

            static void Later()
            {
                Kept?.WithSmartHosts("a.com");
                Actions.ForEach(action => action());
                Changed?.Invoke(null, EventArgs.Empty);
            }

            static void ThrowIf(bool condition)
            {
                if (condition)
                {
                    throw new InvalidOperationException();
                }
            }

            static B When(this B b, bool condition, Func<B, B> set) => condition ? set(b) : b;
            static B When(this B b, bool condition, Action set) { if (condition) { set(); } return b; }
            static B Choose(this B b, bool condition) => condition ? External.Same(b) : b;
            static B Apply(this B b, Action<B> set) { set(b); return b; }
            static B Fix(this B b) => b.WithSmartHosts("a.com");

            {{members}}
        }

        class Service
        {
            public virtual bool Take(B? b) { b?.WithSmartHosts("a.com"); return true; }
            public virtual B Same(B b) => b.WithSmartHosts("a.com");
            public virtual Service Look(B b) { b.WithSmartHosts("a.com"); return this; }
            public virtual bool Own => true;
            public virtual void Keep(B[] all, bool flag) { if (flag) { Take(all[0]); } }
            public virtual void Log(B b, [InterpolatedStringHandlerArgument("b")] Handler text) { }
        }

        class Scope(B b) : IDisposable
        {
            public bool Fixed => b.WithSmartHosts("a.com") is not null;
            public void Dispose() => b.WithSmartHosts("a.com");
            public void Deconstruct(out bool x, out int y) { b.WithSmartHosts("a.com"); (x, y) = (true, 1); }
            public IEnumerator<int> GetEnumerator() { b.WithSmartHosts("a.com"); yield break; }
            public static implicit operator int(Scope scope) { scope.Dispose(); return 1; }
        }

        record Record(B? Builder);

        [InterpolatedStringHandler]
        ref struct Handler
        {
            public Handler(int length, int count, B b) => b.WithSmartHosts("a.com");
            public void AppendLiteral(string text) { }
            public void AppendFormatted<T>(T value) { }
        }
        """;
}
