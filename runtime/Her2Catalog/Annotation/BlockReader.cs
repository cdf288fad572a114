namespace Her2Catalog.Annotation;

/// <summary>Makes a head from the first bytes of a table; null where more bytes are needed.</summary>
internal delegate TableAnnotator? HeadReader(ReadOnlySpan<byte> text, bool isWhole);

/// <summary>Cuts a stream into blocks of whole rows. A row that is too long is handed on in pieces.</summary>
internal sealed class BlockReader(Stream input)
{
    private const int BlockSize = 1 << 18;

    // What was read and belongs to no block yet; it begins where a row does, or inside a long one.
    private byte[] buffer = new byte[BlockSize];
    private int count;
    private bool isEnded;
    private bool isInLongRow;

    /// <summary>Reads up to the rows.</summary>
    public async ValueTask<TableAnnotator> ReadHead(HeadReader read, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Fill(cancellationToken).ConfigureAwait(false);
            if (read(buffer.AsSpan(0, count), isEnded) is { } annotator)
            {
                count -= annotator.HeadLength;
                Buffer.BlockCopy(buffer, annotator.HeadLength, buffer, 0, count);
                return annotator;
            }

            if (!TryGrow())
            {
                throw new AnnotationException(1, $"no line that names the columns within {AnnotationOptions.LongestRow} bytes");
            }
        }
    }

    /// <summary>Reads whole rows, or a piece of a row that is too long, into a block.</summary>
    /// <returns>False at the end.</returns>
    public async ValueTask<bool> TryReadRows(AnnotationBlock block, TableAnnotator annotator, CancellationToken cancellationToken)
    {
        block.Clear();
        while (true)
        {
            await Fill(cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return false;
            }

            if (isInLongRow)
            {
                TakeOfLongRow(block);
                return true;
            }

            var length = isEnded ? count : annotator.FindRowsEnd(buffer.AsSpan(0, count));
            if (length > 0)
            {
                Take(block, length, isRows: true);
                return true;
            }

            if (!TryGrow())
            {
                TakeOfLongRow(block);
                block.Summary.AddLine();
                block.Summary.AddRow();
                block.Summary.AddProblem(RowFault.TooLong, string.Empty);
                block.EndsTable = !annotator.CanSkipLongRows;
                return true;
            }
        }
    }

    private async ValueTask Fill(CancellationToken cancellationToken)
    {
        while (!isEnded && count < buffer.Length)
        {
            var read = await input.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            count += read;
            isEnded = read == 0;
        }
    }

    private void TakeOfLongRow(AnnotationBlock block)
    {
        var end = buffer.AsSpan(0, count).IndexOf((byte)'\n') + 1;
        isInLongRow = end == 0;
        Take(block, isInLongRow ? count : end, isRows: false);
    }

    // The block takes the buffer as it is; the reader goes on with the block's, and with the bytes behind the block.
    private void Take(AnnotationBlock block, int length, bool isRows)
    {
        var rest = buffer.AsSpan(length, count - length);
        var next = block.Bytes.Length >= Math.Max(BlockSize, rest.Length) ? block.Bytes : new byte[Math.Max(BlockSize, rest.Length)];
        rest.CopyTo(next);
        block.Bytes = buffer;
        block.Length = length;
        block.IsRows = isRows;
        buffer = next;
        count = rest.Length;
    }

    private bool TryGrow()
    {
        if (buffer.Length >= AnnotationOptions.LongestRow)
        {
            return false;
        }

        Array.Resize(ref buffer, 2 * buffer.Length);
        return true;
    }
}
