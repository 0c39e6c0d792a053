package dev.endpointdsl.deploy.autoscaling.internal.alarm;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.cloudwatch.model.AlarmType;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsRequest;

/** Reads alarms by their names. */
public final class AlarmReader {

  private static final int MAX_NAMES = 100;

  private AlarmReader() {}

  /** Returns a workflow that reads those alarms that exist. */
  public static Workflow<List<LiveAlarm>> read(PartContext context, List<String> names) {
    List<List<String>> pages = new ArrayList<>();
    for (int i = 0; i < names.size(); i += MAX_NAMES) {
      pages.add(names.subList(i, Math.min(i + MAX_NAMES, names.size())));
    }
    return InOrder.each(pages, page -> page(context, page))
        .map(found -> found.stream().flatMap(List::stream).toList());
  }

  /** A page has as many records as there can be names. */
  private static Workflow<List<LiveAlarm>> page(PartContext context, List<String> names) {
    return context
        .call(
            CloudWatchOperations.DESCRIBE,
            DescribeAlarmsRequest.builder()
                .alarmNames(names)
                .alarmTypes(AlarmType.METRIC_ALARM)
                .maxRecords(MAX_NAMES)
                .build())
        .map(page -> page.metricAlarms().stream().map(AlarmRequests::live).toList());
  }
}
