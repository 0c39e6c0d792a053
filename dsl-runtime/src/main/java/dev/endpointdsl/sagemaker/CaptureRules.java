package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for data capture settings that have no effect. */
final class CaptureRules {

  private CaptureRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations found) {
    DataCaptureConfig capture = config.dataCaptureConfig;
    if (capture == null) {
      return found;
    }
    Violations sofar =
        modes(
            BoundedLists.first(
                DataCaptureConfigChecks.CAPTURE_OPTIONS_MAX_SIZE, capture.captureOptions),
            found);
    CaptureContentTypeHeader header = capture.captureContentTypeHeader;
    return header == null ? sofar : header(header, sofar);
  }

  private static @Nullable Violations modes(
      List<CaptureOption> options, @Nullable Violations before) {
    if (!hasBoth(options)) {
      return before;
    }
    Violations found = before;
    for (int i = 0; i < options.size(); i++) {
      CaptureMode mode = CaptureMode.find(options.get(i).captureMode);
      if (mode == CaptureMode.INPUT || mode == CaptureMode.OUTPUT) {
        found =
            atDataCapture(found)
                .at("captureOptions", "CaptureOptions")
                .index(i)
                .at("captureMode", "CaptureMode")
                .broken(SageMakerRule.CAPTURE_MODE_REDUNDANT, mode + " is part of InputAndOutput");
      }
    }
    return found;
  }

  private static boolean hasBoth(List<CaptureOption> options) {
    for (int i = 0; i < options.size(); i++) {
      if (CaptureMode.INPUT_AND_OUTPUT.value().equals(options.get(i).captureMode)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Violations header(
      CaptureContentTypeHeader header, @Nullable Violations before) {
    if (header.csvContentTypes == null && header.jsonContentTypes == null) {
      return atDataCapture(before)
          .at("captureContentTypeHeader", "CaptureContentTypeHeader")
          .broken(
              SageMakerRule.CAPTURE_HEADER_EMPTY,
              "has neither csvContentTypes nor jsonContentTypes");
    }
    List<String> csv =
        BoundedLists.first(
            CaptureContentTypeHeaderChecks.CSV_CONTENT_TYPES_MAX_SIZE, header.csvContentTypes);
    List<String> json =
        BoundedLists.first(
            CaptureContentTypeHeaderChecks.JSON_CONTENT_TYPES_MAX_SIZE, header.jsonContentTypes);
    Violations found = before;
    for (int i = 0; i < json.size(); i++) {
      if (csv.contains(json.get(i))) {
        found =
            atDataCapture(found)
                .at("captureContentTypeHeader", "CaptureContentTypeHeader")
                .at("jsonContentTypes", "JsonContentTypes")
                .index(i)
                .broken(
                    SageMakerRule.CONTENT_TYPE_IN_BOTH_LISTS,
                    QuotedText.quote(json.get(i)) + " is also one of csvContentTypes");
      }
    }
    return found;
  }

  private static ViolationBuilder atDataCapture(@Nullable Violations found) {
    return Violations.in(found).at("dataCaptureConfig", "DataCaptureConfig");
  }
}
