import static backup.Compression.ZSTD;

import backup.Backup;

class OwnDsl {
  public static void main(String... args) {
    // begin
    Backup backup = Backup.builder()
        .directory("/srv/photos")
        .directory("/srv/letters")
        .retention(30)
        .compression(ZSTD)
        .build();

    System.out.println(backup.toPrettyJson());
    // end
  }
}
