package example.otherprotocols;

import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Checks that a request without JSON has no JSON that claims to be its body. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    same(
        PutQueueRequest.builder().queueName("q").tag("team", "shop").build().toJson(),
        "{\"QueueName\":\"q\",\"Tags\":{\"team\":\"shop\"}}");
    same(
        PutBucketRequest.builder().bucket("b").settings(s -> s.kind("k")).build().toJson(),
        "{\"Bucket\":\"b\",\"Settings\":{\"Kind\":\"k\"}}");
    same(PutMetricRequest.builder().value(1.5).build().toJson(), "{\"Value\":1.5}");
    Stream.of(PutQueueRequest.class, PutBucketRequest.class, PutMetricRequest.class)
        .flatMap(type -> Stream.of(type.getMethods()))
        .map(Method::getName)
        .forEach(name -> same(name.equals("toBody"), false));
  }

  private static void same(Object actual, Object expected) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
