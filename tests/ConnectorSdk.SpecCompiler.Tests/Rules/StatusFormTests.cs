namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Wordings for parameters that are reserved, deprecated, or limited to some products. They are only warnings, on Set as on New.
/// </summary>
public sealed class StatusFormTests
{
    [Theory]
    [InlineData("This parameter is reserved for internal Microsoft use.", "reserved(Label) (warning)")]
    [InlineData("Reserved for internal Microsoft use only.", "reserved(Label) (warning)")]
    [InlineData("The Label parameter is reserved for Microsoft internal use.", "reserved(Label) (warning)")]
    [InlineData("This parameter is deprecated.", "deprecated(Label) (warning)")]
    [InlineData("This parameter has been deprecated and is no longer used.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is no longer used.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is no longer required and no longer does anything.", "deprecated(Label) (warning)")]
    [InlineData("This parameter no longer works.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is obsolete.", "deprecated(Label) (warning)")]
    [InlineData("This parameter no longer has any effect.", "deprecated(Label) (warning)")]
    [InlineData("Changing the setting in PowerShell no longer has any impact.", "deprecated(Label) (warning)")]
    [InlineData("The room overrides the Label parameter, and setting this parameter no longer has an effect.",
        "deprecated(Label) (warning)")]
    [InlineData("This parameter has been retired.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is being deprecated in Exchange Online.", "on ('Exchange Online'): deprecated(Label) (warning)")]
    [InlineData("Note: This setting has been replaced by the tags of the room, which everybody sees.",
        "deprecated(Label) (warning)")]
    [InlineData("This parameter is replaced by the Owner parameter.", "deprecated(Label) (warning)")]
    [InlineData("Don't use this parameter.", "deprecated(Label) (warning)")]
    [InlineData("Deprecated; use -Owner instead.", "deprecated(Label) (warning)")]
    [InlineData("Deprecated.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is deprecated, use the tags of the room instead.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is reserved for future use.", "reserved(Label) (warning)")]
    [InlineData("Reserved for future use.", "reserved(Label) (warning)")]
    [InlineData("For internal Microsoft usage.", "reserved(Label) (warning)")]
    [InlineData("This parameter is for internal use only.", "reserved(Label) (warning)")]
    [InlineData("Don't use this parameter yourself.", "reserved(Label) (warning)")]
    [InlineData("Don't use this parameter unless you're directed to do so by the factory.", "reserved(Label) (warning)")]
    [InlineData("You shouldn't change this parameter manually.", "reserved(Label) (warning)")]
    [InlineData("This parameter is intended for use only by the factory.", "reserved(Label) (warning)")]
    [InlineData("Use this parameter only if directed by support personnel.", "reserved(Label) (warning)")]
    [InlineData("Only use this parameter when you're instructed to do so by the factory.", "reserved(Label) (warning)")]
    [InlineData("This is a read-only parameter that can't be modified; use the tags of the room instead.",
        "reserved(Label) (warning)")]
    [InlineData("This parameter is read-only.", "reserved(Label) (warning)")]
    [InlineData("The Label parameter isn't available in this release.", "reserved(Label) (warning)")]
    [InlineData("The Label parameter doesn't work in Exchange Online PowerShell.",
        "on ('Exchange Online'): reserved(Label) (warning)")]
    [InlineData("Don't use the value `Old` for this parameter.", "reserved(Label=Old) (warning)")]
    [InlineData("This parameter isn't supported by any lamps of the factory.", "reserved(Label) (warning)")]
    public void Status(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("Valid values are:\n\n- Test: This value is reserved for internal Microsoft use.\n- Live: Shines.",
        "reserved(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: Reserved for internal Microsoft use.\n- Live: Shines.",
        "reserved(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: This value is deprecated.\n- Live: Shines.",
        "deprecated(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: This value is no longer available.\n- Live: Shines.",
        "deprecated(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: You can't set this value. The factory does.\n- Live: Shines.",
        "reserved(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: This value can't be set by people.\n- Live: Shines.",
        "reserved(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: This value is read-only.\n- Live: Shines.",
        "reserved(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: This value is for internal use only.\n- Live: Shines.",
        "reserved(Label=Test) (warning); Label only (Test, Live)")]
    [InlineData("Valid values are:\n\n- Test: This value is available, but isn't used for this parameter.\n- Live: Shines.",
        "reserved(Label=Test) (warning); Label only (Test, Live)")]
    public void In_the_bullet_of_a_value_the_value_is_meant(string text, string expected) => AssertOnNewAndSet(text, expected);

    [Theory]
    [InlineData("The Owner parameter is deprecated.", "another parameter")]
    [InlineData("This parameter isn't deprecated.", "negated")]
    [InlineData("This parameter doesn't work in the dark.", "no product")]
    [InlineData("The hall is reserved for future use.", "something else")]
    [InlineData("The value of this parameter is replaced by the name of the room.", "what becomes of the value")]
    [InlineData("This parameter is available in the cloud-based service.", "not only there")]
    [InlineData("This parameter is available only in dark rooms.", "no product")]
    [InlineData("This parameter is available only in Exchange Online and in dark rooms.", "one of them is no product")]
    [InlineData("Valid values are:\n\n- Test: This value is available only in Exchange Online.\n- Live: Shines.",
        "a value's, which the model doesn't have")]
    [InlineData("The Owner parameter replaces the name, and changing the setting no longer has any effect.", "which of them?")]
    [InlineData("The color of the room no longer has any effect.", "a color")]
    [InlineData("Changing the owner of the room no longer has any effect.", "an owner")]
    public void Says_nothing_of_the_parameter(string text, string because)
        => Assert.True(SampleCmdlet.Joined(text) is "" or "Label only (Test, Live)", because);

    [Theory]
    [InlineData("This parameter is available only in on-premises Exchange.", "Label only on ('on-premises Exchange') (warning)")]
    [InlineData("This parameter is functional only in the cloud-based service.",
        "Label only on ('cloud-based service') (warning)")]
    [InlineData("This parameter is only available or functional in Exchange Online.",
        "Label only on ('Exchange Online') (warning)")]
    [InlineData("This parameter works only in Exchange Online PowerShell.",
        "Label only on ('Exchange Online') (warning)")]
    [InlineData("This parameter applies only to objects in cloud-based environments.",
        "Label only on ('cloud-based environments') (warning)")]
    [InlineData("This parameter only works in on-premises deployments.", "Label only on ('on-premises deployments') (warning)")]
    [InlineData("This parameter only applies to objects in on-premises Exchange organizations.",
        "Label only on ('on-premises Exchange organizations') (warning)")]
    public void Only_on_some_products(string sentence, string expected) => AssertOnNewAndSet(sentence, expected);

    [Theory]
    [InlineData("This parameter is available only in Exchange Online Protection.", "'Exchange Online Protection'")]
    [InlineData("This parameter is available only in Microsoft Exchange Server 2013 SP1 or later.",
        "'Microsoft Exchange Server 2013 SP1 or later'")]
    [InlineData("This parameter is available only in Exchange 2010 or earlier.", "'Exchange 2010 or earlier'")]
    [InlineData("This parameter is available only in Exchange Server SE.", "'Exchange Server SE'")]
    [InlineData("This parameter is available only in Exchange Server 2016, 2019, or Exchange Server SE.",
        "'Exchange Server 2016', 'Exchange Server 2019', 'Exchange Server SE'")]
    [InlineData("This parameter is available only in Exchange Server 2010 and 2013 or later.",
        "'Exchange Server 2010', 'Exchange Server 2013 or later'")]
    [InlineData("This parameter is available only in Exchange 2013 CU 6 or earlier.", "'Exchange 2013 CU 6 or earlier'")]
    [InlineData("This parameter is available only in Security & Compliance PowerShell.", "'Security & Compliance'")]
    [InlineData("This parameter is available only in Microsoft 365 or Office 365.", "'Microsoft 365', 'Office 365'")]
    [InlineData("This parameter is available only in standalone Exchange Online Protection (EOP) organizations.",
        "'standalone Exchange Online Protection (EOP) organizations'")]
    public void Products(string sentence, string expected)
        => AssertOnNewAndSet(sentence, $"Label only on ({expected}) (warning)");

    [Theory]
    [InlineData("Set-Lamp", "reserved(Label=$null) (warning)")]
    [InlineData("New-Lamp", "")]
    public void No_value_is_reserved_of_what_is_stored_only(string cmdlet, string expected)
        => Assert.Equal(expected, SampleCmdlet.Joined("Don't use the value $null for this parameter.", cmdlet: cmdlet));

    [Theory]
    [InlineData("Exchange Online", "reserved(Label) (warning)")]
    [InlineData("Exchange Server 2019, Exchange Online", "on ('Exchange Online'): reserved(Label) (warning)")]
    public void What_does_not_work_in_the_one_product_of_a_cmdlet_works_nowhere(string products, string expected)
        => Assert.Equal([expected], SampleDocument.Read(
            SampleDocument.Of(SampleDocument.Parameter(
                "Label", "String", "The Label parameter doesn't work in Exchange Online PowerShell."))
                .Replace("Module Name: Lamps", $"Module Name: Lamps\napplicable: {products}", StringComparison.Ordinal))
            .Rules.Select(SampleCmdlet.Notation));

    private static void AssertOnNewAndSet(string text, string expected)
        => Assert.Equal((expected, expected), (SampleCmdlet.Joined(text), SampleCmdlet.Joined(text, cmdlet: "Set-Lamp")));
}
