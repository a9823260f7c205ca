"""The Review page: charts of some weeks, the conversation sheet beside them, and showing them full screen."""
