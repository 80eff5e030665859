namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A method with a builder <c>b</c>, by default with a condition <c>flag</c>, and its helper methods.</summary>
internal static class HelperCode
{
    public static string Code(
        string helpers, string statements, string parameter = "bool flag", string result = "null") => $$"""
        using System;
        using System.Collections.Generic;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Code
        {
            {{helpers}}

            object? Run({{parameter}})
            {
                var b = New("a");
                {{statements}}
                return {{result}};
            }
        }
        """;
}
