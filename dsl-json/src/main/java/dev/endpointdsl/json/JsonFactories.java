package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.JsonLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The one factory of parsers and generators; it also keeps the names that were seen. */
final class JsonFactories {

  static final JsonFactory SHARED =
      JsonFactory.builder()
          .recyclerPool(new BufferRecyclerPool())
          .streamReadConstraints(constraints())
          // Names that are known are constants too: the same text is the same object.
          .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          // The shortest digits on every Java version: Double.toString gave others before Java 19.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          // A writer that failed must not complete the document as if nothing had happened.
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
