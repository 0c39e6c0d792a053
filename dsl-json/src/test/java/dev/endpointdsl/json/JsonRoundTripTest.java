package dev.endpointdsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class JsonRoundTripTest {

  @Property
  void stringsAreUnchanged(@ForAll String text, @ForAll @Size(max = 3) Map<String, Long> byKey) {
    Sample sample = new Sample();
    sample.text = text;
    sample.names = List.of(text, "");
    sample.byKey = byKey;

    for (Sample back : back(sample)) {
      assertThat(back.text).isEqualTo(text);
      assertThat(back.names).isEqualTo(sample.names);
      assertThat(back.byKey).isEqualTo(byKey);
    }
  }

  @Property
  void numbersAreUnchanged(
      @ForAll byte small,
      @ForAll short middle,
      @ForAll int count,
      @ForAll long big,
      @ForAll int floatBits,
      @ForAll long doubleBits) {
    Sample sample = new Sample();
    sample.small = small;
    sample.middle = middle;
    sample.count = count;
    sample.big = big;
    sample.weight = finite(Float.intBitsToFloat(floatBits));
    sample.exact = finite(Double.longBitsToDouble(doubleBits));

    for (Sample back : back(sample)) {
      assertThat(back.small).isEqualTo(small);
      assertThat(back.middle).isEqualTo(middle);
      assertThat(back.count).isEqualTo(count);
      assertThat(back.big).isEqualTo(big);
      assertThat(back.weight).isEqualTo(sample.weight);
      assertThat(back.exact).isEqualTo(sample.exact);
    }
  }

  private static float finite(float value) {
    return Float.isFinite(value) ? value : 0;
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  @Property
  void bytesAreUnchanged(@ForAll byte[] bytes) {
    Sample sample = new Sample();
    sample.data = Bytes.of(bytes);

    back(sample).forEach(back -> assertThat(back.data).isEqualTo(sample.data));
  }

  @Property
  void timesAreUnchanged(
      @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second,
      @ForAll @LongRange(max = 999_999_999) long nano) {
    Sample sample = new Sample();
    sample.seconds = Instant.ofEpochSecond(second, nano);
    sample.dateTime = sample.seconds;
    sample.httpDate = sample.seconds;

    for (Sample back : back(sample)) {
      assertThat(back.seconds).isEqualTo(sample.seconds);
      assertThat(back.dateTime).isEqualTo(sample.seconds);
      assertThat(back.httpDate).isEqualTo(sample.seconds);
    }
  }

  private static List<Sample> back(Sample sample) {
    String compact = JsonWriter.compact(sample, SampleJson::write);
    return List.of(
        JsonDocuments.read(compact, SampleJson::read),
        JsonDocuments.read(JsonWriter.pretty(sample, SampleJson::write), SampleJson::read),
        JsonDocuments.read(JsonTreeReader.read(compact), SampleJson::read));
  }
}
