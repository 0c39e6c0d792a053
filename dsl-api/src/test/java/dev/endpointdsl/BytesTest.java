package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTest {

  @Test
  void doesNotShareArraysWithTheCaller() {
    byte[] given = {1, 2, 3};
    Bytes bytes = Bytes.of(given);
    given[0] = 9;
    bytes.toByteArray()[1] = 9;

    assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
  }

  @Test
  void encodesStringsInUtf8() {
    assertThat(Bytes.ofUtf8("\u00e4\ud83d\ude00").toByteArray())
        .containsExactly(0xc3, 0xa4, 0xf0, 0x9f, 0x98, 0x80);
  }

  @Test
  void countsBytes() {
    assertThat(Bytes.ofUtf8("\u00e4\ud83d\ude00").size()).isEqualTo(6);
    assertThat(Bytes.of(new byte[0]).size()).isZero();
  }

  @Test
  void equalsByContent() {
    assertThat(Bytes.ofUtf8("ab"))
        .isEqualTo(Bytes.of(new byte[] {'a', 'b'}))
        .hasSameHashCodeAs(Bytes.of(new byte[] {'a', 'b'}))
        .isNotEqualTo(Bytes.ofUtf8("ba"))
        .isNotEqualTo(Bytes.ofUtf8("a"))
        .isNotEqualTo("ab");
  }

  @Test
  void doesNotShowItsContent() {
    assertThat(Bytes.ofUtf8("secret")).hasToString("Bytes(size=6)");
  }
}
