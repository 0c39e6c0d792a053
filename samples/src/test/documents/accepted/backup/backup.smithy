$version: "2.0"

namespace example.backup

use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#unit

operation ScheduleBackup {
    input: ScheduleBackupInput
}

@javaName("Backup")
structure ScheduleBackupInput {
    /// The directories to copy every night.
    @required
    @length(min: 1, max: 10)
    Directories: Directories

    /// The time for which copies are kept.
    @range(min: 1, max: 365)
    @unit("days")
    Retention: Integer

    Compression: Compression
}

list Directories {
    member: Directory
}

@pattern("^/[a-z/]*$")
string Directory

enum Compression {
    NONE = "none"
    ZSTD = "zstd"
}
