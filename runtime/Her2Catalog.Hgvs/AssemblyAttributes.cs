using System.Runtime.CompilerServices;

// Stack buffers are written before they are read; zeroing them would cost more than a lookup.
[module: SkipLocalsInit]
