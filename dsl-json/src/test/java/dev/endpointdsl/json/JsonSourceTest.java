package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.json.tree.JsonValue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSourceTest {

  @TempDir private Path folder;

  private Path file(byte... bytes) throws IOException {
    return Files.write(folder.resolve("churn.json"), bytes);
  }

  /** Returns the only problem, without the file's folder. */
  private String only(Path file) {
    InvalidJsonException refusal =
        catchThrowableOfType(
            InvalidJsonException.class, () -> JsonDocuments.read(file, SampleJson::read));
    assertThat(refusal.problems()).hasSize(1);
    assertThat(refusal)
        .hasMessageStartingWith(file + " cannot be read: 1 problem\n  " + file + ":");
    return refusal.problems().get(0).toString().substring(folder.toString().length() + 1);
  }

  @Test
  void filesAreUtf8() throws IOException {
    Path file = file("{\"Text\": \"ä€😀\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(JsonDocuments.read(file, SampleJson::read).text).isEqualTo("ä€😀");
  }

  @Test
  void readersAreRead() {
    Reader reader = new StringReader("{\"Text\": \"" + "ä".repeat(20_000) + "\"}");

    assertThat(JsonDocuments.read(reader, SampleJson::read).text).isEqualTo("ä".repeat(20_000));
  }

  @Test
  void problemsNameTheFile() throws IOException {
    Path file = file("{\n  \"Count\": \"1024\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(only(file))
        .isEqualTo("churn.json:2:12: Count: expected a whole number, found the string \"1024\"");
  }

  @Test
  void byteOrderMarksAreRefused() throws IOException {
    String problem =
        "1:1: the document begins with a byte order mark;"
            + " save it as UTF-8 without a byte order mark";

    assertThat(Refusals.only("\uFEFF{}")).isEqualTo(problem);
    assertThatThrownBy(() -> JsonDocuments.read(new StringReader("\uFEFF{}"), SampleJson::read))
        .hasMessageContaining(problem);
    assertThat(only(file("\uFEFF{}".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("churn.json:" + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void otherUnicodeEncodingsAreRefused(String charset) throws IOException {
    assertThat(only(file("{\"Count\": 1}".getBytes(Charset.forName(charset)))))
        .isEqualTo("churn.json:1:1: the file is UTF-16 or UTF-32; save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FFFE7B00", "FEFF007B"})
  void markedUtf16IsRefused(String hex) throws IOException {
    assertThat(only(file(HexFormat.of().parseHex(hex))))
        .isEqualTo("churn.json:1:1: the file is UTF-16 or UTF-32; save it as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 100})
  void aFileOfZeroBytesIsNoText(int length) throws IOException {
    assertThat(only(file(new byte[length])))
        .isEqualTo(
            "churn.json:1:1: the file begins with zero bytes, so it is not text; write it again");
  }

  @Test
  void nullIsNoDocument() {
    assertThatThrownBy(() -> JsonDocuments.read((String) null, SampleJson::read))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The JSON to read is null; pass a document");
    assertThatThrownBy(() -> JsonDocuments.read((Reader) null, SampleJson::read))
        .hasMessage("The JSON to read is null; pass a document");
    assertThatThrownBy(() -> JsonDocuments.read((Path) null, SampleJson::read))
        .hasMessage("The JSON to read is null; pass a document");
    assertThatThrownBy(() -> JsonDocuments.read((JsonValue) null, SampleJson::read))
        .hasMessage("The JSON to read is null; pass a document");
  }

  @Test
  void malformedBytesAreRefusedAtTheirPosition() throws IOException {
    assertThat(only(file("{\n \"Text\": \"bl\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo("churn.json:2:13: the byte 0xE4 here is not UTF-8; save the file as UTF-8");
  }

  @Test
  void aCharacterCutAtTheEndIsRefused() throws IOException {
    assertThat(only(file((byte) '{', (byte) '"', (byte) 0xC3)))
        .isEqualTo("churn.json:1:3: the byte 0xC3 here is not UTF-8; save the file as UTF-8");
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    assertThat(only(file())).isEqualTo("churn.json:1:1: the document is empty");
  }

  @Test
  void hugeFilesAreNotRead() throws IOException {
    Path file = folder.resolve("churn.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }

    assertThat(only(file)).isEqualTo("churn.json:1:1: the document has more than 10000000 bytes");
  }

  @Test
  void missingFilesAreNamed() {
    Path file = folder.resolve("none.json");

    assertThatThrownBy(() -> JsonDocuments.read(file, SampleJson::read))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(file + " cannot be read: the file does not exist");
  }

  @Test
  void foldersAreNamed() {
    assertThatThrownBy(() -> JsonDocuments.read(folder, SampleJson::read))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder + " cannot be read: it is a directory");
  }

  @Test
  void failingReadersAreReported() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("connection lost");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> JsonDocuments.read(broken, SampleJson::read))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("The JSON cannot be read: connection lost")
        .hasRootCauseInstanceOf(IOException.class);
  }
}
