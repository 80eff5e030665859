namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A method with a builder <c>b</c> and a condition <c>flag</c>, and the helpers that it calls.</summary>
internal static class HelperCode
{
    public static string Code(string helpers, string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Code
        {
            {{helpers}}

            object? Run(bool flag)
            {
                var b = New("a");
                {{statements}}
                return null;
            }
        }
        """;
}
