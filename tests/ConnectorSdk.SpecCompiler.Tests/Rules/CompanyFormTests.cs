namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings for parameters and values that must be, or can't be, in the same command.</summary>
public sealed class CompanyFormTests
{
    [Theory]
    [InlineData("This parameter is valid when it's used with the Fast or Slow switches.", "Label => Fast | Slow")]
    [InlineData("A scene requires at least one name in this parameter and at least one zone in the Zones parameter.",
        "Label => Zones")]
    [InlineData("You must use this parameter with the Owner parameter and the Fast switch.", "Label => Owner; Label => Fast")]
    [InlineData("If you use this parameter, you also need to pick a color by using the ColorMode parameter.",
        "Label => ColorMode")]
    [InlineData("You also need to name someone by using the Owner parameter.", "Label => Owner")]
    [InlineData("You need to specify the same value for the Label and Owner parameters.", "Label => Owner; Label == Owner")]
    [InlineData("You can't use the Label value DESK.", "Label => !Label=DESK")]
    [InlineData("This parameter is required for the ColorMode value Red.", "ColorMode=Red => Label")]
    [InlineData("Required for the ColorMode value Red.", "ColorMode=Red => Label")]
    public void Parameters_go_together(string sentence, string expected) => AssertRules(sentence, "Label", expected);

    [Theory]
    [InlineData("The Label parameter specifies the plate to use when you specify a value in the Owner parameter.",
        "Label ~> Owner (warning)")]
    [InlineData("You use this parameter only when you specify multiple rooms in the Zones parameter.",
        "Label ~> count(Zones) >= 2 (warning)")]
    [InlineData("To use this parameter, lamps need to be plugged in (the DimmingEnabled parameter value is $true, "
        + "which is the default value).", "Label => DimmingEnabled=$true (warning)")]
    [InlineData(
        "If you want to change the ColorMode parameter from Green to Red, you must also change the Owner parameter to Desk.",
        "ColorMode=Red => Owner only (Desk) (warning)")]
    public void A_softer_wording_warns(string sentence, string expected) => AssertRules(sentence, "Label", expected);

    [Theory]
    [InlineData("The values Glow and Pulse are mutually exclusive.", "Effects", "Effects=Glow => !Effects=Pulse")]
    [InlineData("The only other value that you can use with Glow is Pulse.", "Effects",
        "Effects=Glow => Effects only (Glow, Pulse)")]
    [InlineData("Valid values are:\n\n- $true: You also need to use the ColorMode with this value.\n- $false: Off.",
        "DimmingEnabled",
        "DimmingEnabled=$true => ColorMode")]
    [InlineData("Valid values are:\n\n- $true: You can't use this setting with the Owner parameter.\n- $false: Off.",
        "DimmingEnabled",
        "DimmingEnabled=$true => !Owner")]
    [InlineData("Valid values are:\n\n- $true: This value is required when the Fast switch is used.\n- $false: Off.",
        "DimmingEnabled",
        "Fast => DimmingEnabled=$true")]
    [InlineData("The Effects parameter must contain Glow, and can't contain Spark.", "Label", "")]
    [InlineData("If you use this parameter, the Effects parameter must contain Glow, and can't contain Spark.", "Label",
        "Label => Effects=Glow; Label => !Effects=Spark")]
    [InlineData("Valid values are:\n\n- $true: New lamps, but reserved for internal Microsoft use.\n- $false: Off.",
        "DimmingEnabled",
        "reserved(DimmingEnabled=$true) (warning)")]
    public void A_value_goes_with_others(string text, string section, string expected) => AssertRules(text, section, expected);

    [Theory]
    [InlineData("Wildcard characters aren't permitted.", "Label is no-wildcard (warning)")]
    [InlineData("You can't use the wildcard character (*) with this parameter.", "Label is no-wildcard (warning)")]
    [InlineData("A valid value for this parameter is an email address.", "Label is smtp-address (warning)")]
    [InlineData("Valid values are one or more SMTP email addresses.", "Label is smtp-address (warning)")]
    [InlineData("The value must be a valid SMTP address.", "Label is smtp-address (warning)")]
    [InlineData("Valid values are one or more SMTP domains.", "Label is domain (warning)")]
    [InlineData("Don't use words with leading or trailing spaces.", "Label is no-surrounding-spaces (warning)")]
    [InlineData("This parameter can't contain spaces.", "Label is no-spaces (warning)")]
    [InlineData("The value can't contain spaces or tabs.", "Label is no-spaces (warning)")]
    [InlineData("This parameter accepts a hexadecimal color code value in the format `#xxxxxx`.", "Label is hex-color (warning)")]
    [InlineData("A valid value is a supported culture code value from a well-known list.", "Label is culture (warning)")]
    public void A_text_is_written_in_one_way(string sentence, string expected) => AssertRules(sentence, "Label", expected);

    private static void AssertRules(string text, string section, string expected)
        => Assert.Equal(expected, string.Join("; ", SampleCmdlet.Rules(text, section)));
}
