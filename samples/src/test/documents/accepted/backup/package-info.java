// begin
@GenerateDsl(model = "backup.smithy", operations = "ScheduleBackup")
package backup;

import dev.endpointdsl.GenerateDsl;
// end
