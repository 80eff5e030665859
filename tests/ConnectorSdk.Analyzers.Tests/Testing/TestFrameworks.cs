namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The declarations of assertions that users' tests call, in the form of the test frameworks.</summary>
internal static class TestFrameworks
{
    public const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        namespace Xunit
        {
            public static class Assert
            {
                public static T Throws<T>(Action code) where T : Exception => throw new Exception();
                public static T Throws<T>(Func<object?> code) where T : Exception => throw new Exception();
                public static T ThrowsAny<T>(Action code) where T : Exception => throw new Exception();
                public static Task<T> ThrowsAsync<T>(Func<Task> code) where T : Exception => throw new Exception();
                public static void NotEmpty<T>(IEnumerable<T> list) { }
                public static void Empty<T>(IEnumerable<T> list) { }
                public static void All<T>(IEnumerable<T> list, Action<T> check) { }
            }
            public static class Record
            {
                public static Exception? Exception(Action code) => null;
                public static Exception? Exception(Func<object?> code) => null;
            }
        }
        namespace NUnit.Framework
        {
            public delegate void TestDelegate();
            public static class Assert
            {
                public static T? Throws<T>(TestDelegate code) where T : Exception => null;
                public static Exception? Catch(TestDelegate code) => null;
                public static void DoesNotThrow(TestDelegate code) { }
                public static void That(TestDelegate code, object constraint) { }
            }
            public static class Throws
            {
                public static object Exception => "";
                public static object Nothing => "";
                public static object TypeOf<T>() => "";
            }
        }
        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            public static class Assert
            {
                public static T ThrowsException<T>(Action code) where T : Exception => throw new Exception();
                public static T ThrowsExactly<T>(Func<object?> code) where T : Exception => throw new Exception();
            }
            public sealed class ExpectedExceptionAttribute : Attribute { public ExpectedExceptionAttribute(Type type) { } }
        }
        namespace FluentAssertions
        {
            public static class FluentActions { public static Action Invoking(Action code) => code; }
            public static class AssertionExtensions
            {
                public static ActionAssertions Should(this Action code) => new();
                public static ListAssertions Should<T>(this IEnumerable<T> list) => new();
                public static Action Invoking<T>(this T subject, Action<T> code) => () => code(subject);
            }
            public sealed class ActionAssertions
            {
                public void Throw<T>() where T : Exception { }
                public void ThrowExactly<T>() where T : Exception { }
                public void NotThrow() { }
            }
            public sealed class ListAssertions { public void BeEmpty() { } public void NotBeEmpty() { } }
        }
        namespace Shouldly
        {
            public static class Should { public static T Throw<T>(Action code) where T : Exception => throw new Exception(); public static void NotThrow(Action code) { } }
            public static class ShouldlyExtensions { public static T ShouldThrow<T>(this Action code) where T : Exception => throw new Exception(); public static void ShouldNotThrow(this Action code) { } }
        }
        """;
}
