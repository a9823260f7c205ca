"""The agency's part and coaching: what is agreed, how it goes, and the lists that go to and fro."""
