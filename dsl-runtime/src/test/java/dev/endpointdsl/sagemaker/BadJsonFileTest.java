package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.json.InvalidJsonException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refusal of files that are not configurations. */
class BadJsonFileTest {

  @TempDir private Path folder;

  @Test
  void readsAFile() throws IOException {
    Path file = file(Everything.json().getBytes(StandardCharsets.UTF_8));

    assertThat(EndpointConfig.fromJson(file)).isEqualTo(Everything.config());
  }

  @Test
  void refusesAFileOfAHundredMegabytes() throws IOException {
    Path file = folder.resolve("config.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }

    refused(file, "1:1: the document has more than 10000000 bytes");
  }

  @Test
  void refusesAByteOrderMark() throws IOException {
    refused(
        file("\ufeff{}".getBytes(StandardCharsets.UTF_8)),
        "1:1: the document begins with a byte order mark;"
            + " save it as UTF-8 without a byte order mark");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    refused(
        file(Everything.json().getBytes(StandardCharsets.UTF_16)),
        "1:1: the file is UTF-16 or UTF-32; save it as UTF-8");
    refused(
        file("{\n\"KmsKeyId\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)),
        "2:14: the byte 0xE9 here is not UTF-8; save the file as UTF-8");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    refused(file(new byte[0]), "1:1: the document is empty");
  }

  @Test
  void reportsAWrongValueWithItsFile() throws IOException {
    refused(
        file("{\n  \"EnableNetworkIsolation\": 0}".getBytes(StandardCharsets.UTF_8)),
        "2:29: EnableNetworkIsolation: expected true or false, found the number 0");
  }

  @Test
  void reportsAMissingFile() {
    Path file = folder.resolve("none.json");

    assertThatThrownBy(() -> EndpointConfig.fromJson(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(file + " cannot be read: the file does not exist");
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("config.json"), bytes);
  }

  private static void refused(Path file, String problem) {
    assertThatThrownBy(() -> EndpointConfig.fromJson(file))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage(file + " cannot be read: 1 problem\n  " + file + ":" + problem);
  }
}
