namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Tests of <c>bool?</c> and of other values that may be null: what isn't true needn't be false.</summary>
internal static class NullableTests
{
    private static readonly string[] _ofFlags =
    [
        "m == true", "m != true", "m is true", "m is not true", "m == false", "m != false", "m is false", "m is null", "m is not null",
        "m.HasValue", "m ?? false", "m ?? true", "m.GetValueOrDefault()", "m.GetValueOrDefault(true)", "(m & p) == true",
        "(m | p) != false", "(m & false) == false", "(!m) == true", "(!m) != false", "m is true or null", "m is not (true or false)",
        "m == p", "m != p", "m == null", "m is { } x$N && x$N", "m is bool x$N && !x$N", "m is not { } x$N || x$N", "m.Equals(true)",
        "Equals(m, null)", "(m ^ p) == true", "m switch { true => false, false => false, null => true }", "m switch { true => p, _ => true }",
        "m switch { not true => true, _ => false }", "(bool?)p == m", "(object)m is null", "(m, p) is (null, _)", "(m, p) is (not true, true)",
        "m is true == p", "(p ? m : null) == true", "(m == true) == false", "(m ?? p)", "m is false or null", "!(m == true) && !(m == false)",
    ];

    private static readonly string[] _ofNumbers =
    [
        "i > 5", "!(i > 5)", "i <= 5", "i < 5 || i >= 5", "i == 0", "i != 0", "i is > 5", "i is not > 5", "(i + 1) > 5", "i is null or 0",
        "i >= i", "i == i", "i is 0", "i is not 0", "i.HasValue", "i is { } x$N && x$N > 5", "(i ?? 0) == 0", "(i ?? 70000) > 5",
        "i.GetValueOrDefault() == 0", "i switch { null => true, > 5 => false, _ => false }", "i switch { > 5 => true, <= 5 => false, _ => true }",
        "!(i <= 5) && !(i > 5)", "i * null == null", "-i < 0", "(long?)i == 0L", "i == n", "i > n", "!(i > n) && !(i <= n)", "i is int",
    ];

    private static readonly (string, string)[] _ofLocals =
    [
        ("bool? t$N = null;", "t$N != true"), ("bool? t$N = null;", "t$N == false"), ("bool? t$N = null;", "(t$N & false) == false"),
        ("bool? t$N = null;", "(t$N | true) == true"), ("bool? t$N = true;", "(t$N & null) is null"), ("bool? t$N = p ? true : null;", "t$N != true"),
        ("bool? t$N = p ? true : null;", "t$N == false"), ("bool? t$N = p ? false : null;", "t$N != true && t$N != false"),
        ("var t$N = m;", "t$N is not true && t$N is not false"), ("var t$N = m == true;", "!t$N"), ("var t$N = m != false;", "t$N"),
        ("bool? t$N = p; t$N = null;", "t$N == true"), ("bool? t$N = new();", "t$N is null"), ("bool? t$N = default;", "t$N is not null"),
        ("bool? t$N = m; if (t$N == true) { t$N = null; }", "t$N is null"), ("var t$N = s?.Length;", "t$N > 0"), ("var t$N = s?.Length;", "!(t$N > 0)"),
        ("var t$N = s?.Length == 0;", "t$N"), ("var t$N = s?.Equals(\"x\");", "t$N != true"), ("OutboundConnector.ConnectorType? t$N = p ? k : null;", "t$N == k"),
        ("OutboundConnector.ConnectorType? t$N = p ? k : null;", "t$N != OutboundConnector.ConnectorType.Partner && t$N != OutboundConnector.ConnectorType.OnPremises"),
        ("OutboundConnector.ConnectorType? t$N = p ? k : null;", "t$N is OutboundConnector.ConnectorType.Partner or OutboundConnector.ConnectorType.OnPremises"),
    ];

    private static readonly string[] _switches =
    [
        "switch (m)\n{\ncase true:\ncase false:\nbreak;\ncase null:\n$b.$fix;\nbreak;\n}",
        "switch (m)\n{\ncase true:\n$body\nbreak;\ncase false:\n$body\nbreak;\ndefault:\n$b.$fix;\nbreak;\n}",
        "switch (m)\n{\ncase false:\nbreak;\ncase not false:\n$b.$fix;\nbreak;\n}",
        "switch (m)\n{\ncase null when p:\n$b.$fix;\nbreak;\ncase true:\n$body\nbreak;\n}",
        "switch (m)\n{\ncase true or null:\n$b.$fix;\nbreak;\ncase { } x$N when x$N:\nbreak;\n}",
        "_ = m switch { true => $b, false => $b, null => $b.$fix };",
        "_ = m switch { true => $b, not true => $b.$fix };",
        "$b = m switch { false => $b, _ => $b.$fix };",
        "_ = (m, p) switch { (true, _) => $b, (false, _) => $b, (null, true) => $b.$fix, _ => $b };",
        "if (m == true)\n{\n$body\n}\nelse if (m == false)\n{\n$body\n}\nelse\n{\n$b.$fix;\n}",
        "if (m != true)\n{\nif (m != false)\n{\n$b.$fix;\n}\n}",
        "if (m is true)\n{\n$b.$bad;\n}\nif (m is not false)\n{\n$b.$fix;\n}\n$body",
        "if (m == true)\n{\n$b.$bad;\n}\nif (m != false)\n{\n$b.$fix;\n}\nelse\n{\n$body\n}",
        "if (i > 5)\n{\n$body\n}\nelse if (i <= 5)\n{\n$body\n}\nelse\n{\n$b.$fix;\n}",
        "switch (i)\n{\ncase > 5:\n$body\nbreak;\ncase <= 5:\nbreak;\ncase null:\n$b.$fix;\nbreak;\n}",
        "_ = i switch { > 5 => $b, <= 5 => $b, _ => $b.$fix };",
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. Tests.Of(_ofFlags.Select(test => ("bool? input", "", test, ""))),
        .. Tests.Of(_ofNumbers.Select(test => ("int? input", "", test, ""))),
        .. Tests.Of(Tests.Named("nullable local", _ofLocals)),
        .. _switches.Select(form => new TemplateForm("switch over a nullable", form)),
    ];
}
