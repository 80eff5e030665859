namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The source of code that programs call and that the analyzer can't see. An input determines what it does.</summary>
internal static class OracleEnvironment
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using Sample;

        public static class Trace
        {
            /// <summary>Told of the number of a place, and whether it is a whole statement; of -1 behind one.</summary>
            [ThreadStatic] public static Action<int, bool>? Reached;

            public static void Enter(int site) => Reached?.Invoke(site, true);

            public static void Leave() => Reached?.Invoke(-1, true);

            public static T At<T>(this T subject, int site)
            {
                if (subject is not null)
                {
                    Reached?.Invoke(site, false);
                }

                return subject;
            }
        }

        public interface ISink
        {
            void Take(object? x);
        }

        public delegate void Passed<T>(ref T x);

        /// <summary>The bits of the mode: whether it acts at once, and whether it does later.</summary>
        public static class Env
        {
            [ThreadStatic] private static int _mode;
            [ThreadStatic] private static List<object?>? _kept;
            [ThreadStatic] private static int _turns;

            public static object Gate { get; } = new();

            public static bool Yes => _mode % 2 == 1;

            public static ISink? Sink => Yes ? new Completing() : null;

            public static ISink Other => Yes ? new Completing() : new Idle();

            public static void Reset(int mode)
            {
                _mode = mode;
                _kept = new();
                _turns = 0;
            }

            public static void Complete(object? x)
            {
                if (Yes)
                {
                    Fix(x);
                }
            }

            public static void Take(object? x) => _kept!.Add(x);

            public static void Run()
            {
                if (_mode / 2 % 2 == 1)
                {
                    _kept!.ForEach(Fix);
                }
            }

            public static bool Turn() => ++_turns % 3 != 0;

            public static void Invoke(Action action)
            {
                if (Yes)
                {
                    action();
                }
            }

            public static void Throw()
            {
                if (Yes)
                {
                    throw new NotSupportedException();
                }
            }

            public static void CompleteOrThrow(object? x)
            {
                Complete(x);
                if (_mode / 2 % 2 == 1)
                {
                    throw new NotSupportedException();
                }
            }

            public static T Pass<T>(T x)
            {
                Complete(x);
                return x;
            }

            public static void Change<T>(ref T x, T y) => x = Yes ? y : x;

            public static IEnumerable<T> Each<T>(T x)
            {
                Complete(x);
                yield return x;
            }

            /// <summary>Runs the static initializers of a type on another thread.</summary>
            public static void Initialize(Type type)
            {
                var thread = new Thread(
                    () => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(type.TypeHandle));
                thread.Start();
                thread.Join();
            }

            public static void Fix(object? x)
            {
                switch (x)
                {
                    case OutboundConnector.NewBuilder b:
                        b.WithSmartHosts("mail.contoso.com")
                            .WithConnectorType(OutboundConnector.ConnectorType.OnPremises).WithForced()
                            .WithComment("why").WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation)
                            .WithAllAcceptedDomains(false);
                        break;
                    case SendConnector.NewInternalBuilder b:
                        b.WithPort(25).WithLimit(5).WithSourceTransportServers("a");
                        break;
                    case Array many:
                        foreach (var one in many)
                        {
                            Fix(one);
                        }

                        break;
                    case Action action:
                        action();
                        break;
                    case not null:
                        x.GetType().GetMethod("Repair")?.Invoke(x, null);
                        break;
                }
            }

            private sealed class Completing : ISink
            {
                public void Take(object? x) => Fix(x);
            }

            private sealed class Idle : ISink
            {
                public void Take(object? x)
                {
                }
            }
        }
        """;
}
