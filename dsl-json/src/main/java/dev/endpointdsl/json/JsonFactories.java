package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.JsonLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The shared factory of parsers and generators, which also caches member names. */
final class JsonFactories {

  static final JsonFactory SHARED =
      JsonFactory.builder()
          .recyclerPool(new BufferRecyclerPool())
          .streamReadConstraints(constraints())
          // Known names are constants, too, so that equal strings are the same object.
          .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          // The shortest digits on every Java version, unlike Double.toString before Java 19.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          // A writer that fails must not complete the document.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private JsonFactories() {}

  private static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(JsonLimits.DEPTH)
        .maxStringLength(JsonLimits.DOCUMENT)
        .maxNumberLength(JsonLimits.NUMBER)
        .maxNameLength(JsonLimits.NAME)
        .build();
  }
}
