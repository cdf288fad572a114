using System.IO.Compression;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Tests.Files;

/// <summary>Bytes to compress, and the same compressed by others.</summary>
internal static class Samples
{
    /// <summary>Text that compresses well, and never the same place twice.</summary>
    public static byte[] Text(int length)
    {
        var text = string.Concat(Enumerable.Range(0, (length / 8) + 1).Select(i => $"ERBB2\t{i}\t{i * 7919 % 1255}\n"));
        return [.. text.Take(length).Select(letter => (byte)letter)];
    }

    /// <summary>Bytes that do not compress.</summary>
    public static byte[] Noise(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    /// <summary>One gzip member, by the framework, which writes nothing at all for an empty text: that one is as gzip writes it.</summary>
    public static byte[] Gzip(byte[] plain)
    {
        if (plain.Length == 0)
        {
            return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        }

        var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(plain);
        }

        return output.ToArray();
    }

    /// <summary>BGZF by our own stream; other tests compare it with bgzip.</summary>
    public static byte[] Bgzf(byte[] plain, int degreeOfParallelism = 1)
    {
        var output = new MemoryStream();
        using var bgzf = new BgzfWriteStream(output, degreeOfParallelism);
        bgzf.Write(plain);
        bgzf.Complete();
        return output.ToArray();
    }

    /// <summary>What an input gives, and what it was. A read size of 0 copies as the framework does.</summary>
    public static (byte[] Plain, Compression Compression) Read(Stream source, int readSize = 0)
    {
        using var input = CompressedInput.Open(source, "cohort.maf");
        var plain = new MemoryStream();
        if (readSize == 0)
        {
            input.CopyTo(plain);
        }
        else
        {
            var buffer = new byte[readSize];
            for (var count = input.Read(buffer); count > 0; count = input.Read(buffer))
            {
                plain.Write(buffer, 0, count);
            }
        }

        return (plain.ToArray(), input.Compression);
    }

    public static (byte[] Plain, Compression Compression) Read(byte[] source) => Read(new MemoryStream(source));

    /// <summary>What an input gives before it ends or fails, and the message of its failure.</summary>
    public static (byte[] Plain, string? Fault) TryRead(byte[] source)
    {
        var plain = new MemoryStream();
        try
        {
            using var input = CompressedInput.Open(new MemoryStream(source), "cohort.maf");
            input.CopyTo(plain);
            return (plain.ToArray(), null);
        }
        catch (InvalidDataException fault)
        {
            return (plain.ToArray(), fault.Message);
        }
    }
}

/// <summary>A source that gives a few bytes at a time, as a pipe does.</summary>
internal sealed class Trickle(byte[] bytes, int most) : SequentialStream
{
    private int given;

    public override bool CanRead => true;

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(most, buffer.Length), bytes.Length - given);
        bytes.AsSpan(given, count).CopyTo(buffer);
        given += count;
        return count;
    }
}
