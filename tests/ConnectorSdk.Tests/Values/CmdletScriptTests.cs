namespace ConnectorSdk.Tests.Values;

public sealed class CmdletScriptTests
{
    [Fact]
    public void Code_converts_and_null_stays_null()
    {
        CmdletScript script = "Get-Date";
        CmdletScript? none = (string?)null;
        Assert.Equal(("Get-Date", "Get-Date", null), (script.Text, script.ToString(), none));
    }

    [Fact]
    public void Null_is_no_code() => Assert.Throws<ArgumentNullException>(() => new CmdletScript(null!));
}
