using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ConnectorSdk.Package.Tests.Editor;

/// <summary>
/// A C# language server in a process of its own, with which a test speaks as an editor does: JSON-RPC over its pipes.
/// </summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private readonly Channel<string> _log = Channel.CreateUnbounded<string>();
    private readonly Dictionary<int, TaskCompletionSource<JsonNode?>> _requests = [];
    private readonly Process _process;
    private readonly Task _reading;
    private readonly CancellationToken _cancellation;
    private int _lastId;

    private LanguageServer(Process process, CancellationToken cancellation)
    {
        (_process, _cancellation) = (process, cancellation);
        process.Start();
        process.BeginErrorReadLine();
        _reading = Task.Run(ReadAsync, CancellationToken.None);
    }

    /// <summary>Starts a server for the project in a folder.</summary>
    /// <param name="assembly">The server's assembly.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Ends every request.</param>
    public static async Task<LanguageServer> StartAsync(string assembly, string folder, CancellationToken cancellation)
    {
        var start = DotNet.Describe(folder, [assembly]);
        start.RedirectStandardInput = true;
        start.StandardOutputEncoding = Encoding.Latin1;
        var server = new LanguageServer(new Process { StartInfo = start }, cancellation);
        var root = new Uri(folder).AbsoluteUri;
        await server.RequestAsync("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = root,
            workspaceFolders = new[] { new { uri = root, name = "editor" } },
            capabilities = new { workspace = new { configuration = true }, textDocument = new { diagnostic = new { } } },
        });
        server.Notify("initialized", new { });
        return server;
    }

    public async Task<JsonNode?> RequestAsync(string method, object? parameters)
    {
        var answer = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        int id;
        lock (_requests)
        {
            id = ++_lastId;
            _requests.Add(id, answer);
        }

        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        return await answer.Task.WaitAsync(_cancellation);
    }

    public void Notify(string method, object? parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>Waits until the server logs a message that contains a text, and forgets those before.</summary>
    public async Task WaitForLogAsync(string text)
    {
        while (!(await _log.Reader.ReadAsync(_cancellation)).Contains(text, StringComparison.Ordinal))
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(CancellationToken.None);
        await _reading;
        _process.Dispose();
    }

    /// <summary>The pipes are read as Latin 1, so that a character is a byte.</summary>
    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } header)
        {
            if (!header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var length = int.Parse(header["Content-Length:".Length..], CultureInfo.InvariantCulture);
            while (await _process.StandardOutput.ReadLineAsync(CancellationToken.None) is { Length: > 0 })
            {
            }

            var body = new char[length];
            if (await _process.StandardOutput.ReadBlockAsync(body, CancellationToken.None) == length)
            {
                Receive(JsonNode.Parse(Encoding.Latin1.GetBytes(body))!.AsObject());
            }
        }

        lock (_requests)
        {
            foreach (var request in _requests.Values)
            {
                request.TrySetException(new EndOfStreamException("The language server ended."));
            }
        }

        _log.Writer.TryComplete();
    }

    private void Receive(JsonObject message)
    {
        var method = (string?)message["method"];
        if (method is null)
        {
            lock (_requests)
            {
                if (_requests.Remove((int)message["id"]!, out var answer))
                {
                    answer.TrySetResult(message["result"]?.DeepClone());
                }
            }
        }
        else if (message["id"] is { } id)
        {
            // The server asks for its settings, and announces what it can do.
            var result = method == "workspace/configuration"
                ? message["params"]!["items"]!.AsArray().Select(_ => new { analyzersEnabled = true }).ToArray()
                : null;
            Send(new { jsonrpc = "2.0", id, result });
        }
        else if (method == "window/logMessage")
        {
            _log.Writer.TryWrite((string)message["params"]!["message"]!);
        }
    }

    private void Send(object message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        lock (_process)
        {
            var pipe = _process.StandardInput.BaseStream;
            pipe.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            pipe.Write(body);
            pipe.Flush();
        }
    }
}
