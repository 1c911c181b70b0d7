package org.schoolsafety.crosswalk.publication.web;

/** The example bodies in the API's contract. */
final class GuidanceExamples {

  static final String ID = "0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01";

  static final String ITEM =
      """
      {"id":"0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01","title":"Evacuation Drill Checklist",\
      "summary":"One page for the day of the drill.","status":"current","version":1,\
      "publisher":{"id":"granite-state-school-safety-center","name":"Granite State School Safety Center",\
      "type":"state-school-safety-center"},"kind":"tool","phases":["response"],"topics":["drills-and-exercises"],\
      "audiences":["teachers"],"functions":[],"hazards":[],\
      "evidence":[{"scale":"local-vetting","rating":"recommended","date":"2026-01-05"}],"language":"en",\
      "rights":"Free to share with attribution.","issued":"2025-08-01","published":"2026-01-05T14:00:00Z",\
      "updated":"2026-01-05T14:00:00Z","file":{"name":"evacuation-drill.docx",\
      "mediaType":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","bytes":18213,\
      "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","characters":3120,"complete":true},\
      "vetting":{"organization":"Granite State School Safety Center","decidedAt":"2026-01-05T14:00:00Z",\
      "reason":"Tried in two districts."},"links":{"self":"/api/v1/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01",\
      "versions":"/api/v1/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01/versions",\
      "file":"/api/v1/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01/file",\
      "page":"/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01"}}""";

  static final String VERSIONS =
      """
      {"id":"0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01","total":1,"items":[{"version":1,\
      "title":"Evacuation Drill Checklist","updated":"2026-01-05T14:00:00Z",\
      "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
      "link":"/api/v1/guidance/0b6f3c0e-6f0e-4a53-9b3e-0f2b1c9f6a01/versions/1"}]}""";

  private GuidanceExamples() {}
}
