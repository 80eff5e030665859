namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>
/// What somebody writes who needs six parameters of one cmdlet and nothing else: a field each, and a bit that it is given.
/// </summary>
internal sealed class HandWrittenConnector
{
    private string? _name;
    private string? _comment;
    private string? _tlsDomain;
    private OutboundConnector.ConnectorType _connectorType;
    private OutboundConnector.TlsSettings _tlsSettings;
    private bool _enabled;
    private int _given;

    public HandWrittenConnector(string name)
    {
        _name = name;
        _given |= 1;
    }

    /// <summary>Whether all six are given: so that nothing above is idle.</summary>
    public bool IsComplete
        => _given == 0b111111 && _name is not null && _comment is not null && _tlsDomain is not null && _enabled
            && _connectorType >= 0 && _tlsSettings >= 0;

    public HandWrittenConnector WithComment(string value)
    {
        _comment = value;
        _given |= 2;
        return this;
    }

    public HandWrittenConnector WithConnectorType(OutboundConnector.ConnectorType value)
    {
        _connectorType = value;
        _given |= 4;
        return this;
    }

    public HandWrittenConnector WithEnabled(bool value)
    {
        _enabled = value;
        _given |= 8;
        return this;
    }

    public HandWrittenConnector WithTlsDomain(string value)
    {
        _tlsDomain = value;
        _given |= 16;
        return this;
    }

    public HandWrittenConnector WithTlsSettings(OutboundConnector.TlsSettings value)
    {
        _tlsSettings = value;
        _given |= 32;
        return this;
    }
}
